/** The pictures that a patient marks, and how each is framed (`viewBox`). */
import { back } from './back.ts';
import type { Drawing } from './drawing.ts';
import { front } from './front.ts';
import { saddle } from './saddle.ts';
import { soles } from './soles.ts';

interface View {
	readonly drawing: Drawing;
	readonly frame: string;
}

/** The closer frames keep one scale: 112 units wide, so that every region is 44 px across on a phone 320 px wide. */
export const views = {
	front: { drawing: front, frame: '-79 0 158 423' },
	back: { drawing: back, frame: '-79 0 158 423' },
	'front-hips': { drawing: front, frame: '-56 160 112 128' },
	'back-hips': { drawing: back, frame: '-56 138 112 150' },
	'front-legs': { drawing: front, frame: '-56 276 112 148' },
	'back-legs': { drawing: back, frame: '-56 276 112 148' },
	soles: { drawing: soles, frame: '-60 0 120 110' },
	saddle: { drawing: saddle, frame: '-60 0 120 110' }
} as const satisfies Record<string, View>;

export type ViewId = keyof typeof views;
