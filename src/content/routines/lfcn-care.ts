import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'lfcn-care',
	kind: 'care',
	for: ['outer-thigh'],
	barredBy: [],
	practitionerOnly: false,
	avoid: [],
	stop: ['weakness'],
	sources: ['S21'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
