import { expect, test } from 'vitest';
import { lacksDetail } from '#core/symptoms/moment-note.ts';
import { makeMoment } from '../../fixtures/build.ts';

test.each([
	['a number', { level: 0 }],
	['a place', { regions: [{ region: 'calf' }] }],
	['words', { note: 'turned over' }]
])('%s is detail', (_, said) => {
	expect(lacksDetail(makeMoment(said))).toBe(false);
});

test.each([
	['nothing at all', {}],
	['whether it flared or eased', { what: 'flare' }],
	['no places and empty words', { regions: [], note: '' }]
] as const)('%s is none', (_, said) => {
	expect(lacksDetail(makeMoment(said))).toBe(true);
});
