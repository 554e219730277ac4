import { describe, expect, test } from 'vitest';
import { checkEvent, type EventInput } from '#core/events/event-input.ts';

const typed = (more: Partial<EventInput> = {}) =>
	checkEvent({ what: 'scan-or-nerve-test', day: '2026-11-22', until: '', note: '', ...more });
const refused = (more: Partial<EventInput>) => {
	const checked = typed(more);
	return checked.kind === 'refused' ? checked.refused.map(({ field, reason }) => `${field} ${reason}`) : [];
};

describe('an event as typed', () => {
	test('is taken with what was said and nothing else', () => {
		expect(typed()).toEqual({ kind: 'taken', answers: { what: 'scan-or-nerve-test', day: '2026-11-22' } });
		expect(typed({ until: '2026-11-24', note: ' MRI, L5/S1 ' })).toEqual({
			kind: 'taken',
			answers: { what: 'scan-or-nerve-test', day: '2026-11-22', until: '2026-11-24', note: 'MRI, L5/S1' }
		});
	});

	test('an end on its own day is one day', () => {
		expect(typed({ until: '2026-11-22' })).toEqual(typed());
	});

	test('a day to come is taken', () => {
		expect(typed({ what: 'travel', day: '2027-05-01' }).kind).toBe('taken');
	});

	test('says what is missing or cannot be', () => {
		expect(refused({ what: undefined, day: '' })).toEqual(['what what-missing', 'day day-missing']);
		expect(refused({ day: '2026-02-30' })).toEqual(['day day-impossible']);
		expect(refused({ day: '0026-11-22' })).toEqual(['day day-impossible']);
		expect(refused({ until: 'soon' })).toEqual(['until until-impossible']);
		expect(refused({ until: '2026-11-21' })).toEqual(['until until-before']);
	});

	test('"other" needs words; the longest note is taken, one more is not', () => {
		expect(refused({ what: 'other', note: '  ' })).toEqual(['note note-missing']);
		expect(refused({ what: 'other', note: 'moved house' })).toEqual([]);
		expect(refused({ note: 'x'.repeat(100_000) })).toEqual([]);
		expect(refused({ note: 'x'.repeat(100_001) })).toEqual(['note note-too-long']);
	});

	test('a kind of a newer version is none here', () => {
		expect(refused({ what: 'moon' as never })).toEqual(['what what-missing']);
	});
});
