/** The device's own sheet that hands a file to another app. Browsers of computers often have none: asked every time. */
interface Sharing {
	canShare(data: ShareData): boolean;
	share(data: ShareData): Promise<void>;
}

/** Whether this device has a sheet that takes such a file. */
export function canShareFile(file: File): boolean {
	return sharing()?.canShare({ files: [file] }) ?? false;
}

/** `left`: the person closed the sheet; nothing was sent. */
export type ShareOutcome = 'shared' | 'left' | 'refused';

/** Opens the device's own sheet. It must follow a tap. */
export async function shareFile(file: File, title: string): Promise<ShareOutcome> {
	try {
		await sharing()?.share({ files: [file], title });
		return 'shared';
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError' ? 'left' : 'refused';
	}
}

function sharing(): Sharing | undefined {
	const device: Partial<Sharing> = navigator;
	return device.share && device.canShare ? navigator : undefined;
}
