/** Hands a file to the person: the browser's own download, to wherever they keep files. */
export function saveFile(name: string, type: string, content: string | Blob): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has its own hold on the data once it began; a minute is far more than that takes.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
