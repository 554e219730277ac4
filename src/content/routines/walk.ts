import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'walk',
	kind: 'exercise',
	for: [],
	dose: {
		seconds: 300,
		repetitions: 1,
		sets: 1,
		rest: 0,
		sides: 'none',
		rhythm: { kind: 'per-day', times: 2 }
	},
	barredBy: ['surgery-or-long-rest', 'fracture'],
	practitionerOnly: false,
	avoid: [],
	stop: ['calf-pain-walking', 'leg-gives-way'],
	sources: ['S1'],
	standing: 'part',
	note: 'Staying gently active is sourced; minutes and times are from memory: 5-10 minutes, two or three times a day.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
