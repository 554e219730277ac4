import { expect, test } from 'vitest';
import type { Dose } from '#core/care/dose.ts';
import { daysToMaintain, onFewerDays } from '#core/care/fewer-days.ts';

const dose = (rhythm: Dose['rhythm']): Dose => ({
	seconds: 20,
	repetitions: 3,
	sets: 1,
	rest: 5,
	sides: 'each',
	rhythm
});
const maintained = dose({ kind: 'per-week', days: daysToMaintain });

test.each([
	['daily', { dose: dose({ kind: 'per-day', times: 2 }) }, undefined, maintained],
	['more days a week', { dose: dose({ kind: 'per-week', days: daysToMaintain + 1 }) }, undefined, maintained],
	['as many days already', { dose: maintained }, undefined, undefined],
	['fewer days already', { dose: dose({ kind: 'per-week', days: 1 }) }, undefined, undefined],
	['when needed', { dose: dose({ kind: 'when-needed' }) }, undefined, undefined],
	['as the library says', {}, dose({ kind: 'per-day', times: 1 }), maintained],
	['nothing to count', {}, undefined, undefined]
] as const)('%s', (_, item, library, fewer) => {
	expect(onFewerDays(item, library)).toEqual(fewer);
});

test('what was agreed beside the days stays', () => {
	const own = { ...dose({ kind: 'per-day', times: 1 }), seconds: 12, repetitions: 7 };

	expect(onFewerDays({ dose: own }, undefined)).toMatchObject({ seconds: 12, repetitions: 7 });
});
