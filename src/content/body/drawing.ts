import type { RegionId } from '#core/symptoms/regions.ts';

/** Points of the right half of the picture, x from the midline, y down. */
export type Line = readonly (readonly [x: number, y: number])[];
/** A part of a line, by the numbers of its points. */
type Part = readonly [line: string, from: number, to: number];
type Shape = readonly Part[];

export interface Drawing {
	readonly lines: Readonly<Record<string, Line>>;
	/** What is drawn but cannot be marked: the right edge from top to bottom of shapes that cross the midline. */
	readonly skin: readonly Shape[];
	/** Hair, and other shapes over the skin, given as those. */
	readonly dark: readonly Shape[];
	/** Strokes that make it readable: a spine, a collar bone. Each is mirrored. */
	readonly strokes: readonly Shape[];
	/** Regions of both sides: the border in the right half of the picture. Each is mirrored. */
	readonly paired: readonly { readonly region: RegionId; readonly border: Shape }[];
	/** Regions across the midline: their right edge from top to bottom. */
	readonly middle: readonly { readonly region: RegionId; readonly edge: Shape }[];
	/** The patient's side that the right half of the picture shows. */
	readonly rightHalf: 'left' | 'right';
}
