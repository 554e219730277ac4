import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'press-up',
	kind: 'exercise',
	for: ['sciatica'],
	dose: {
		seconds: 60,
		repetitions: 1,
		sets: 1,
		rest: 0,
		sides: 'none',
		rhythm: { kind: 'per-day', times: 1 }
	},
	barredBy: [
		'surgery-or-long-rest',
		'fracture',
		'osteoporosis',
		'hip-inflammation',
		'hip-replacement',
		'late-pregnancy',
		'pregnant',
		'spinal-stenosis',
		'slipped-vertebra'
	],
	practitionerOnly: true,
	avoid: ['stenosis-pattern', 'slipped-vertebra'],
	stop: ['leg-pain-down'],
	sources: [],
	standing: 'unverified',
	note: 'Dose from memory: on the elbows 1-2 minutes, later up to 10 slow ones. Only where pain retreats towards the back.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
