/** A drawn picture as a file: kept where the person keeps files, or handed to the device's own sheet. */
import { saveFile } from '#adapters/files/save-file.ts';
import { canShareFile, shareFile, type ShareOutcome } from '#adapters/files/share-file.ts';

const type = 'image/png';

export function savePicture(name: string, picture: Blob): void {
	saveFile(`${name}.png`, type, picture);
}

/** Whether this device has a sheet that takes a picture. Where it has none, the picture can only be saved. */
export function canSharePictures(): boolean {
	return canShareFile(new File([], 'picture.png', { type }));
}

/** It must follow a tap. */
export function sharePicture(name: string, title: string, picture: Blob): Promise<ShareOutcome> {
	return shareFile(new File([picture], `${name}.png`, { type }), title);
}
