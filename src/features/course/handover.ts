/** What the form of a course did last, told once to the page that follows it. */
export type Deed = { readonly kind: 'saved'; readonly planned: number } | { readonly kind: 'kept-stored' };

let told: Deed | undefined;

export function tell(deed: Deed): void {
	told = deed;
}

export function takeTold(): Deed | undefined {
	const deed = told;
	told = undefined;
	return deed;
}
