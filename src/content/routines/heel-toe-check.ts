import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'heel-toe-check',
	kind: 'check',
	for: [],
	barredBy: [],
	practitionerOnly: false,
	avoid: [],
	stop: ['cannot-heel-toe'],
	sources: [],
	standing: 'project decision',
	note: 'The weekly strength check; which nerve root a step speaks of is unverified and not said.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
