import { describe, expect, test } from 'vitest';
import { stamp } from '#core/record.ts';
import { day } from '#core/time.ts';
import { aboutIds, aboutMeId, type AboutMe } from '#core/warnings/about-me.ts';
import { blankForm, checkAbout, formFrom, formOf, isAsked, type AboutForm } from '#features/about-me/about-form.ts';
import { questions } from '#features/about-me/questions.ts';
import { someInstant } from '../../fixtures/build.ts';

const today = day('2026-11-22');
const stored: AboutMe = {
	...stamp(someInstant, 'typed'),
	id: aboutMeId,
	answers: { cancer: 'yes', 'late-pregnancy': 'yes', pregnant: 'not-sure' },
	onset: day('2026-09-01'),
	name: 'Nguyễn An',
	address: { local: '東京都江戸川区', reading: 'Tokyo-to Edogawa-ku' },
	contact: { name: '田中', phone: '03-1234-5678' }
};

function check(part: Partial<AboutForm>, before?: AboutMe) {
	return checkAbout({ ...(before ? formOf(before) : blankForm), ...part }, { unreadable: [], before, today });
}

function taken(part: Partial<AboutForm>, before?: AboutMe) {
	const checked = check(part, before);
	return checked.kind === 'taken' ? checked.fields : undefined;
}

describe('what was not said', () => {
	test('stays unsaid: an empty form answers nothing, and never "no"', () => {
		expect(taken({})).toEqual({ answers: {} });
	});

	test('stands beside what was said', () => {
		expect(taken({ answers: { cancer: 'no' } })).toEqual({ answers: { cancer: 'no' } });
	});

	test('goes once a field is emptied, a blank in it included', () => {
		const fields = taken({ onset: '', name: '  ', reading: '', contact: '', phone: '' }, stored);
		expect(fields).toMatchObject({ address: { local: '東京都江戸川区' } });
		for (const gone of ['onset', 'name', 'contact']) expect(fields).not.toHaveProperty(gone);
		expect(fields?.address).not.toHaveProperty('reading');
	});
});

describe('a day', () => {
	test.each(['onset', 'born'] as const)('%s: today is taken, tomorrow is refused', (field) => {
		expect(taken({ [field]: '2026-11-22' })).toMatchObject({ [field]: '2026-11-22' });
		expect(check({ [field]: '2026-11-23' })).toEqual({ kind: 'refused', refused: { [field]: 'day-not-yet' } });
	});

	test.each(['1899-12-31', '2026-02-30', 'last spring'])('%s is refused', (onset) => {
		expect(check({ onset })).toEqual({ kind: 'refused', refused: { onset: 'day-impossible' } });
	});

	test('that the browser cannot read is refused, not taken for an empty one', () => {
		expect(checkAbout(blankForm, { unreadable: ['born'], before: undefined, today })).toEqual({
			kind: 'refused',
			refused: { born: 'day-impossible' }
		});
	});
});

test('words that are too long are refused, at the field', () => {
	expect(check({ name: 'あ'.repeat(200), allergies: 'a'.repeat(1000) }).kind).toBe('taken');
	expect(check({ name: 'あ'.repeat(201), allergies: 'a'.repeat(1001) })).toEqual({
		kind: 'refused',
		refused: { name: 'words-too-long', allergies: 'words-too-long' }
	});
});

test('what is stored and only looked at says the same again, with what a newer version wrote', () => {
	const before = { ...stored, later: [1], address: { ...stored.address, flat: '3' } };
	const answers = { ...before.answers, 'newer-question': 'yes' };
	const newer = { ...before, answers } as AboutMe;

	expect(taken({}, newer)).toEqual(newer);
});

describe('the questions', () => {
	test('are all of them, the sensitive one last', () => {
		expect([...questions].sort()).toEqual([...aboutIds].sort());
		expect(questions.at(-1)).toBe('iv-drugs');
	});

	test('late pregnancy is asked where there may be one, and its answer stays where it is not', () => {
		expect(isAsked('late-pregnancy', {})).toBe(false);
		expect(isAsked('late-pregnancy', { pregnant: 'no' })).toBe(false);
		expect(isAsked('late-pregnancy', { pregnant: 'rather-not-say' })).toBe(false);
		expect(isAsked('late-pregnancy', { pregnant: 'yes' })).toBe(true);
		expect(isAsked('late-pregnancy', { pregnant: 'not-sure' })).toBe(true);
		const answers = { ...stored.answers, pregnant: 'no' } as const;
		expect(taken({ answers }, stored)?.answers).toMatchObject({ 'late-pregnancy': 'yes' });
	});
});

test('a draft that this version cannot read is passed over', () => {
	expect(formFrom({ name: 'half' })).toEqual({ ...blankForm, name: 'half' });
	for (const kept of [undefined, null, 'text', { name: 5 }, { answers: 'yes' }]) expect(formFrom(kept)).toBeUndefined();
});
