import type { Chart } from 'chart.js';

/** What lies on a chart beside its lines, as it was asked for. */
export interface DrawnAnnotation {
	readonly type: string;
	readonly xMin?: number;
	readonly xMax?: number;
	readonly yMin?: number;
	readonly yMax?: number;
	readonly label?: { readonly content: string };
}

export function annotationsOn({ options }: Chart): DrawnAnnotation[] {
	return Object.values(options.plugins?.annotation?.annotations ?? {}) as DrawnAnnotation[];
}
