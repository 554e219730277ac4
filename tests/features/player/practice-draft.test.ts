import { expect, test } from 'vitest';
import { startRun } from '#core/care/player-run.ts';
import type { Dose } from '#core/care/dose.ts';
import { draftFrom, type Going } from '#features/player/practice-draft.ts';
import { someInstant, someMoment } from '../../fixtures/build.ts';

const dose: Dose = { seconds: 20, repetitions: 2, sets: 1, rest: 5, sides: 'one', rhythm: { kind: 'when-needed' } };
const { day, time, zone } = someMoment;
const going: Going = { id: 'p', day, time, zone, dose, side: 'left', run: startRun(someInstant) };

test('what goes comes back as it was kept', () => {
	expect(draftFrom(structuredClone({ going }))).toEqual({ going });
	expect(draftFrom({ kept: { id: 'p', day } })).toEqual({ kept: { id: 'p', day } });
});

test.each([
	['nothing', undefined],
	['something else', 'practice'],
	['no run', { going: { ...going, run: undefined } }],
	['a run at no instant', { going: { ...going, run: { ...going.run, at: 'soon' } } }],
	['a position of a fraction', { going: { ...going, run: { ...going.run, position: 0.5 } } }],
	['no dose', { going: { ...going, dose: {} } }],
	['sides of a newer version', { going: { ...going, dose: { ...dose, sides: 'both-at-once' } } }],
	['a day that is none', { going: { ...going, day: '2026-02-30' } }],
	['a kept one of no day', { kept: { id: 'p' } }]
])('%s is no draft', (_, value) => {
	expect(draftFrom(value)).toBeUndefined();
});
