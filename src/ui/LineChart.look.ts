/** Colours and letters of a chart, read from the page's tokens: a canvas knows no CSS. */

export interface ChartLook {
	readonly main: string;
	readonly second: string;
	readonly third: string;
	readonly faint: string;
	readonly smooth: string;
	readonly band: string;
	readonly event: string;
	readonly cursor: string;
	readonly ground: string;
	readonly grid: string;
	readonly axis: string;
	readonly mark: string;
	readonly markGround: string;
	readonly family: string;
	/** Pixels of the small text, so that it grows with the reader's text size. */
	readonly size: number;
}

export function lookOf(element: Element): ChartLook {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(name).trim();
	const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	return {
		main: token('--press'),
		second: token('--ink-2'),
		third: token('--done'),
		faint: token('--edge'),
		smooth: token('--trend'),
		band: token('--line'),
		event: token('--ink-2'),
		cursor: token('--ink'),
		ground: token('--card'),
		grid: token('--line'),
		axis: token('--ink-2'),
		mark: token('--done'),
		markGround: token('--done-soft'),
		family: style.fontFamily,
		size: rem * 0.8125
	};
}

/** Tells when the look may have changed: theme chosen or switched by the system, language. Returns the way to stop. */
export function watchLook(changed: () => void): () => void {
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
	const dark = matchMedia('(prefers-color-scheme: dark)');
	dark.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		dark.removeEventListener('change', changed);
	};
}
