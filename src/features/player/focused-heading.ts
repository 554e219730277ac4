/** For what takes the place of what was there: whoever listens or uses keys is brought to it. */
export function focusedHeading(heading: HTMLElement): void {
	heading.focus();
}
