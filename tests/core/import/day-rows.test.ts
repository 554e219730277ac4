import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('a row of a days file', () => {
	it('says every answer it has a cell for', () => {
		const { said, problems } = read([
			'date|pain_average|pain_worst|numbness|weakness|side|regions|sleep_disturbance|sitting_minutes|walking_minutes|medicine|note',
			'2026-08-24|7|9|5|1|left|low-back calf|5|25|28|ibuprofen 200 mg|"quoted"'
		]);

		expect(problems).toEqual([]);
		expect(said).toEqual([
			{
				kind: 'day',
				file: 0,
				line: 2,
				day: '2026-08-24',
				answers: {
					'pain-average': 7,
					'pain-worst': 9,
					numbness: { left: 5 },
					weakness: { left: 1 },
					side: 'left',
					regions: [
						{ region: 'low-back', side: 'middle' },
						{ region: 'calf', side: 'left' }
					],
					'sleep-disturbance': 5,
					'sitting-minutes': 25,
					'walking-minutes': 28,
					medicine: [{ name: 'ibuprofen', dose: 200, unit: 'mg' }],
					note: '"quoted"'
				}
			}
		]);
	});

	it.each([
		['left', { left: 5 }],
		['right', { right: 5 }],
		['both', { left: 5, right: 5 }],
		['', { unknown: 5 }]
	])('lays a number on the side that it names: %j', (side, numbness) => {
		expect(answersOf(read(['date|numbness|side', `2026-08-24|5|${side}`]))).toMatchObject({ numbness });
	});

	it('reads columns for each side, and both ways where they agree', () => {
		expect(answersOf(read(['date|tingling_left|tingling_right|tingling_unknown', '2026-08-24|1|2|3']))).toEqual({
			tingling: { left: 1, right: 2, unknown: 3 }
		});
		expect(answersOf(read(['date|numbness|side|numbness_left', '2026-08-24|5|left|5']))).toMatchObject({
			numbness: { left: 5 }
		});
	});

	it('says nothing with an empty cell or a lone dash', () => {
		expect(answersOf(read(['date|pain_average|pain_worst|note', '2026-08-24|5|－|  ']))).toEqual({ 'pain-average': 5 });
	});

	it('may be today, not tomorrow', () => {
		expect(read(['date|pain_average', '2026-11-22|5']).problems).toEqual([]);
		expect(read(['date|pain_average', '2026-11-23|5']).problems).toEqual([
			{ file: 0, line: 2, column: 'date', found: '2026-11-23', code: 'future' }
		]);
	});
});

function answersOf({ said, problems }: ReturnType<typeof read>) {
	expect(problems).toEqual([]);
	const [first] = said;
	return first?.kind === 'day' ? first.answers : undefined;
}
