import { describe, expect, test } from 'vitest';
import { checkCourse, type CourseInput } from '#core/course/course-input.ts';
import { day } from '#core/time.ts';

const today = day('2026-11-22');
const typed = (more: Partial<CourseInput> = {}) =>
	checkCourse(
		{
			condition: 'sciatica',
			onset: '',
			agreed: '',
			rhythm: 'weekly',
			from: '2026-11-24',
			ended: '',
			practitioner: '',
			contact: '',
			...more
		},
		today
	);
const refused = (more: Partial<CourseInput>) => {
	const checked = typed(more);
	return checked.kind === 'refused' ? checked.refused.map(({ field, reason }) => `${field} ${reason}`) : [];
};
const agreed = (text: string) => {
	const checked = typed({ agreed: text });
	return checked.kind === 'taken' ? checked.answers.agreed : 'refused';
};

describe('a course as typed', () => {
	test('the least: condition, rhythm, first day', () => {
		expect(typed()).toEqual({
			kind: 'taken',
			answers: { condition: 'sciatica', rhythm: 'weekly', from: '2026-11-24' }
		});
	});

	test('all of it', () => {
		expect(
			typed({
				onset: '2026-06-01',
				agreed: '１０',
				from: '2026-09-02',
				ended: '2026-11-22',
				practitioner: ' 山本 ',
				contact: '03-1234-5678'
			})
		).toEqual({
			kind: 'taken',
			answers: {
				condition: 'sciatica',
				onset: '2026-06-01',
				agreed: 10,
				rhythm: 'weekly',
				from: '2026-09-02',
				ended: '2026-11-22',
				practitioner: { name: '山本', contact: '03-1234-5678' }
			}
		});
		expect(typed({ contact: 'x' })).toMatchObject({ answers: { practitioner: { contact: 'x' } } });
	});

	test('any number of sessions 1–200', () => {
		expect(['', '1', '6', '200', '0', '201', '-1', '6.5', 'six'].map(agreed)).toEqual([
			undefined,
			1,
			6,
			200,
			...Array<string>(5).fill('refused')
		]);
	});

	test('says what is missing or cannot be', () => {
		expect(refused({ condition: undefined, rhythm: undefined, from: ' ' })).toEqual([
			'condition missing',
			'rhythm missing',
			'from missing'
		]);
		expect(refused({ onset: '2026-11-23' })).toEqual(['onset day-not-yet']);
		expect(refused({ onset: '2026-11-22' })).toEqual([]);
		expect(refused({ onset: '2026-02-30', from: 'x', ended: '1899-12-31' })).toEqual([
			'onset day-impossible',
			'from day-impossible',
			'ended day-impossible'
		]);
		expect(refused({ onset: '2026-10-01', from: '2026-09-30' })).toEqual(['from day-before']);
		expect(refused({ from: '2026-10-01', ended: '2026-09-30' })).toEqual(['ended day-before']);
		expect(refused({ from: '2026-10-01', ended: '2026-11-23' })).toEqual(['ended day-not-yet']);
		expect(refused({ practitioner: 'あ'.repeat(201), contact: '👩'.repeat(200) })).toEqual([
			'practitioner words-too-long'
		]);
		expect(refused({ contact: 'x'.repeat(201) })).toEqual(['contact words-too-long']);
	});
});
