/** What stands beside the figure: something to hold on to, something to sit on. In the figure's own units. */
export type FigureProp =
	| { readonly kind: 'rail'; readonly from: number; readonly to: number; readonly height: number }
	/** `at`: its edge towards the figure. */
	| { readonly kind: 'table'; readonly at: number; readonly height: number }
	/** `at`: the middle of its seat. */
	| { readonly kind: 'chair'; readonly at: number; readonly height: number };

/** The strokes of a prop. */
export function strokesOf(prop: FigureProp): string {
	switch (prop.kind) {
		case 'rail':
			return `M${prop.from} ${-prop.height}H${prop.to}`;
		case 'table':
			return `M${prop.at} ${-prop.height}h48M${prop.at + 40} ${-prop.height}V0`;
		case 'chair':
			return `M${prop.at - 22} ${-prop.height - 46}V0M${prop.at - 22} ${-prop.height}h42V0`;
	}
}
