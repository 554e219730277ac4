/** Cells that hold several things: regions, medicines, points, techniques, after-effects. */
import type { PointUsed, TechniqueUsed } from '../record.ts';
import { isRegion, sideFor, type RegionMark, type Side } from '../symptoms/regions.ts';
import type { MedicineTaken } from '../symptoms/symptom.ts';
import { plain } from './cell.ts';

const sides = ['left', 'right', 'both', 'middle'] as const;
const units = 'mg|mcg|µg|μg|g|ml|IU|錠|カプセル|包|枚|viên|gói|tablets?|capsules?|drops?';
const dosed = new RegExp(`^([^\\d;]*[^\\d;\\s])\\s*(\\d{1,6}(?:\\.\\d{1,3})?)\\s?(${units})$`, 'iu');

/**
 * Parts of a cell: by `;` where one stands in it, else by spaces (of any width), commas and 、.
 * Edges: a `;` at the end makes one part of words with spaces between them. Empty parts are dropped.
 */
export function parts(text: string): string[] {
	return divided(text, /[;；]/.test(text) ? /[;；]/ : /[\s,、，]+/);
}

/** Parts of a cell whose parts are sentences: by `;` and new lines only. */
export function sentences(text: string): string[] {
	return divided(text, /[;；\n]/);
}

/**
 * The regions of a cell, each on the side given for the row, or on its own (`calf:left`).
 * Edges: `both` marks a paired region on both sides; regions of the middle are marked once. Ids that this version does
 * not know are kept as written.
 * Unknown: no side given leaves the side of a paired region out.
 */
export function readRegions(text: string, given: 'left' | 'right' | 'both' | undefined): RegionMark[] {
	return parts(text).flatMap((part) => {
		const [word, own] = withSuffix(part);
		const known = plain(word).toLowerCase();
		const region = isRegion(known) ? known : word;
		if (own && own !== 'both') return [{ region, side: own }];
		const side = own ?? given;
		const marks = side === 'both' ? [sideFor(region, 'left'), sideFor(region, 'right')] : [sideFor(region, side)];
		return distinct(marks).map((on): RegionMark => ({ region, ...(on && { side: on }) }));
	});
}

/**
 * The medicines of a cell, several by `;`. Told apart into name, dose and unit only where a name without digits is
 * followed by one number and one known unit (`ibuprofen 200 mg`, `ロキソニン60mg`); else the whole part is the name.
 */
export function readMedicines(text: string): MedicineTaken[] {
	return sentences(text).map((part) => {
		const match = part.length <= 200 ? dosed.exec(part) : null;
		if (!match) return { name: part };
		return { name: match[1] as string, dose: Number(match[2]), unit: match[3] as string };
	});
}

/** The points of a cell, codes or own words, each with its side if it ends in one (`GB30:left`). */
export function readPoints(text: string): PointUsed[] {
	return parts(text).map((part) => {
		const [point, side] = withSuffix(part);
		return { point, ...(side && { side }) };
	});
}

/** The techniques of a cell, each with its site behind a colon if there is one (`moxibustion:ST36`). */
export function readTechniques(text: string): TechniqueUsed[] {
	return parts(text).map((part) => {
		const colon = part.search(/[:：]/);
		const [technique, site] = colon > 0 ? [part.slice(0, colon).trim(), part.slice(colon + 1).trim()] : [part, ''];
		return site ? { technique, site } : { technique: part };
	});
}

function withSuffix(part: string): [word: string, side: (typeof sides)[number] | undefined] {
	const colon = Math.max(part.lastIndexOf(':'), part.lastIndexOf('：'));
	const side = colon > 0 ? sides.find((each) => each === plain(part.slice(colon + 1)).toLowerCase()) : undefined;
	return side ? [part.slice(0, colon).trim(), side] : [part, undefined];
}

function distinct(marks: readonly (Side | undefined)[]): (Side | undefined)[] {
	return [...new Set(marks)];
}

function divided(text: string, by: RegExp): string[] {
	return text
		.split(by)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
