/** What was typed may be of any script: isolated, so that it cannot turn the sentence around. */
export function isolated(text: string | undefined): string {
	return `\u2068${text ?? ''}\u2069`;
}
