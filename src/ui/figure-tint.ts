/** Patches on the drawn figure where something should be felt. Always on the side in view. */
import type { FigureJoints } from './figure-limbs.ts';
import { closed, straight } from './figure-line.ts';
import { edgesAt, straightPart, trunkPart, type Part } from './figure-outlines.ts';
import { profiles, type Profile } from './figure-profiles.ts';
import type { Camera, Flat } from './figure-view.ts';

/** Which part, from where to where along it, and how far across it: 0 at its back, 1 at its front. */
interface Patch {
	readonly part: 'trunk' | 'thigh' | 'shin';
	readonly from: number;
	readonly to: number;
	readonly back: number;
	readonly front: number;
}

export const patches = {
	buttock: [
		{ part: 'trunk', from: -0.16, to: 0.2, back: 0, front: 0.55 },
		{ part: 'thigh', from: -0.1, to: 0.18, back: 0, front: 0.6 }
	],
	'low-back': [{ part: 'trunk', from: 0.1, to: 0.48, back: 0, front: 0.45 }],
	back: [{ part: 'trunk', from: 0.08, to: 0.9, back: 0, front: 0.4 }],
	belly: [{ part: 'trunk', from: 0.08, to: 0.45, back: 0.6, front: 1 }],
	'back-of-thigh': [{ part: 'thigh', from: 0.12, to: 0.92, back: 0, front: 0.42 }],
	'front-of-thigh': [{ part: 'thigh', from: 0.12, to: 0.9, back: 0.58, front: 1 }],
	'front-of-hip': [
		{ part: 'trunk', from: -0.12, to: 0.14, back: 0.55, front: 1 },
		{ part: 'thigh', from: -0.05, to: 0.32, back: 0.5, front: 1 }
	],
	'outer-hip': [
		{ part: 'trunk', from: -0.12, to: 0.14, back: 0.15, front: 0.85 },
		{ part: 'thigh', from: -0.12, to: 0.2, back: 0.15, front: 0.85 }
	],
	'outer-thigh': [{ part: 'thigh', from: 0.12, to: 0.85, back: 0.3, front: 0.85 }],
	calf: [{ part: 'shin', from: 0.08, to: 0.62, back: 0, front: 0.5 }],
	'front-of-shin': [{ part: 'shin', from: 0.08, to: 0.72, back: 0.5, front: 1 }]
} as const satisfies Record<string, readonly Patch[]>;

export type FigureTissue = keyof typeof patches;

/** The patch's outline and, so that it is told by more than its colour, strokes across it. */
export interface Tint {
	readonly outlines: readonly string[];
	readonly strokes: string;
}

export function tintOf(tissue: FigureTissue, joints: FigureJoints, camera: Camera): Tint {
	const { hip, knee, ankle, thigh, shin } = joints.nearLeg;
	const parts: Record<Patch['part'], readonly [Part, Profile]> = {
		trunk: [trunkPart(joints), profiles.trunk],
		thigh: [straightPart(hip, knee, thigh), profiles.thigh],
		shin: [straightPart(knee, ankle, shin), profiles.shin]
	};
	const drawn = patches[tissue].map((patch: Patch) => {
		const rows = Array.from({ length: 9 }, (_, step) => {
			const share = patch.from + ((patch.to - patch.from) * step) / 8;
			const [part, profile] = parts[patch.part];
			const [front, back] = edgesAt(part, rowAt(profile, share), camera);
			const across = (by: number): Flat => [back[0] + (front[0] - back[0]) * by, back[1] + (front[1] - back[1]) * by];
			// Narrow at both ends, so that it lies on the body as a soft patch.
			const round = Math.sqrt(Math.max(0, 1 - (step / 4 - 1) ** 4));
			const middle = (patch.back + patch.front) / 2;
			const half = ((patch.front - patch.back) / 2) * (0.35 + 0.65 * round);
			return [across(middle - half), across(middle + half)] as const;
		});
		return {
			outline: closed([...rows.map(([a]) => a), ...rows.map(([, b]) => b).reverse()]),
			strokes: rows
				.slice(1, -2)
				.map(([a], index) => straight([a, rows[index + 2]?.[1] ?? a]))
				.join('')
		};
	});
	return { outlines: drawn.map(({ outline }) => outline), strokes: drawn.map(({ strokes }) => strokes).join('') };
}

/** The profile at any share between its rows. */
function rowAt(profile: Profile, share: number): Profile[number] {
	const after = profile.findIndex(([along]) => along >= share);
	const [low, high] = [profile[Math.max(0, after - 1)], profile[after] ?? profile.at(-1)];
	if (!low || !high || low === high) return [share, ...((high ?? low ?? [0, 5, 5]).slice(1) as [number, number])];
	const part = (share - low[0]) / (high[0] - low[0]);
	const mix = (a: number, b: number) => a + (b - a) * part;
	const aside = (row: Profile[number]) => row[3] ?? (row[1] + row[2]) / 2;
	return [share, mix(low[1], high[1]), mix(low[2], high[2]), mix(aside(low), aside(high))];
}
