import { describe, expect, test } from 'vitest';
import { otherThings } from '#core/import/other-things.ts';
import type { Stored } from '#core/record.ts';
import { someInstant } from '../../fixtures/build.ts';

const stamp: Stored = { made: someInstant, changed: someInstant, rev: 1, source: 'typed' };
const moment = { ...stamp, id: 'a', day: '2026-11-22', time: '02:14', what: 'flare' };
const word = { ...stamp, id: 'w', list: 'triggers', word: 'ngồi lâu' };
const gone = { ...stamp, rev: 4, deleted: someInstant };

describe('what a record file adds beside days and sessions', () => {
	test('everything that is not there yet, as it stands', () => {
		expect(
			otherThings({ moment: { a: moment }, 'own-word': { w: word }, day: { x: {} }, session: { y: {} } }, {})
		).toEqual({
			writes: [
				{ kind: 'moment', put: moment, basedOn: 0 },
				{ kind: 'own-word', put: word, basedOn: 0 }
			],
			differing: 0
		});
	});

	test('nothing that is there already, whatever its stamp', () => {
		const mine = { moment: { a: { ...moment, rev: 7 } } };
		expect(otherThings({ moment: { a: moment } }, mine)).toEqual({ writes: [], differing: 0 });
	});

	test('leaves what stands there with other values, and counts it', () => {
		const mine = { moment: { a: { ...moment, what: 'relief' } } };
		expect(otherThings({ moment: { a: moment } }, mine)).toEqual({ writes: [], differing: 1 });
	});

	test('brings back on the tombstone what was deleted here', () => {
		expect(otherThings({ moment: { a: moment } }, { moment: { a: gone } }).writes).toEqual([
			{ kind: 'moment', put: { ...moment, rev: 5 }, basedOn: 4 }
		]);
	});

	test('a warning that was answered comes along, one that was not stays in the file', () => {
		const open = { ...stamp, id: 'o', rule: 'ces-wipe', outcome: 'emergency-now', day: '2025-11-22', grounds: [] };
		const closed = { ...open, id: 'c', closed: { how: 'seen', day: '2025-11-23', at: someInstant } };

		expect(otherThings({ 'warning-notice': { o: open, c: closed } }, {}).writes).toEqual([
			{ kind: 'warning-notice', put: closed, basedOn: 0 }
		]);
	});

	test('passes over what was deleted in the file, and kinds it does not know', () => {
		expect(otherThings({ moment: { a: gone }, exercise: { e: { x: 1 } } }, {})).toEqual({ writes: [], differing: 0 });
	});

	test.each([
		['own-word', { word: 'ｎｇồi lâu ' }],
		['own-word', { list: 'helped', added: true }],
		['own-medicine', { name: 'ﾛｷｿﾆﾝ', dose: 60, unit: 'mg' }],
		['own-medicine', { name: 'ロキソニン', dose: 30, unit: 'mg', added: true }]
	] as const)('adds no second %s of the same meaning: %j', (kind, { added, ...more }: Record<string, unknown>) => {
		const first = kind === 'own-word' ? word : { ...stamp, id: 'w', name: 'ロキソニン', dose: 60, unit: 'mg' };
		const file = { [kind]: { v: { ...first, ...more, id: 'v' } } };
		expect(otherThings(file, { [kind]: { w: first } }).writes).toHaveLength(added ? 1 : 0);
	});
});
