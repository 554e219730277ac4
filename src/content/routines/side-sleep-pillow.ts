import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'side-sleep-pillow',
	kind: 'care',
	for: ['sciatica', 'piriformis'],
	barredBy: [],
	practitionerOnly: false,
	avoid: [],
	stop: [],
	sources: ['S1'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
