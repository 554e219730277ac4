/** Takes the focus when it appears: a new screen is read out from its heading. */
export function focused(element: HTMLElement): void {
	element.focus({ preventScroll: true });
	scrollTo({ top: 0 });
}
