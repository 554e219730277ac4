/** Ways to fill a shape that are told apart without colour. `plain`: something is there, and nothing more is known. */
export type Fill = 'solid' | 'plain' | PatternName;
type PatternName = keyof typeof patterns;

/** Strokes on an 8 × 8 tile that repeats without a seam. */
export const patterns = {
	dots: 'M2 2h.01M6 6h.01',
	diagonals: 'M-2 2 2-2M-2 10 10-2M6 10l4-4',
	crosses: 'M0 0l8 8M8 0 0 8',
	bars: 'M-2 2h12M-2 6h12',
	checks: 'M0 2h4M4 6h4'
} as const;

/** The patterns among fills: what lies over the ground. */
export function patternsOf(fills: readonly Fill[]): PatternName[] {
	return fills.filter((fill) => fill !== 'solid' && fill !== 'plain');
}
