import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Factor } from '#core/progress/factors.ts';
import { goesWith } from '#core/progress/goes-with.ts';
import type { DayEntry } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from './diary.ts';

const start = day('2026-11-01');
const sitting: Factor = { kind: 'word', list: 'triggers', word: 'sitting-long' };
const diary = (...all: readonly Answers[]): DayEntry[] => all.map((answers, at) => entry(addDays(start, at), answers));
const times = (count: number, answers: Answers): Answers[] => Array<Answers>(count).fill(answers);
const one = (days: readonly DayEntry[], factor: Factor) => {
	const [found] = goesWith(days, [factor], 'pain-average');
	if (!found) throw new Error('expected one');
	return found;
};

describe('pain on days with and without', () => {
	test('by hand: five with, five without, the unanswered on neither side', () => {
		const days = diary(
			...times(5, { 'pain-average': 6, triggers: ['sitting-long', 'cold'] }),
			...times(3, { 'pain-average': 3, triggers: ['cold'] }),
			...times(2, { 'pain-average': 4, triggers: [] }),
			...times(4, { 'pain-average': 9 }),
			{ triggers: ['sitting-long'], 'pain-worst': 9 }
		);

		expect(one(days, sitting)).toEqual({
			factor: sitting,
			with: { sum: 30, days: 5 },
			without: { sum: 17, days: 5 },
			unknown: 4,
			enough: true
		});
	});

	test('four on either side are not enough', () => {
		const enough = (withIt: number, without: number) =>
			one(
				diary(
					...times(withIt, { 'pain-average': 6, triggers: ['sitting-long'] }),
					...times(without, { 'pain-average': 3, triggers: [] })
				),
				sitting
			).enough;

		expect([enough(4, 5), enough(5, 4), enough(5, 5)]).toEqual([false, false, true]);
	});

	test('each list by itself: one that helped does not answer the triggers', () => {
		const days = diary({ 'pain-average': 5, helped: ['walking'] });

		expect(one(days, { kind: 'word', list: 'triggers', word: 'walking' })).toMatchObject({ unknown: 1 });
		expect(one(days, { kind: 'word', list: 'helped', word: 'walking' }).with.days).toBe(1);
	});

	test('a medicine by its name, whatever the dose and its capitals', () => {
		const days = diary(
			{ 'pain-average': 5, medicine: [{ name: 'IBUPROFEN', dose: 400 }, { name: 'ibuprofen' }] },
			{ 'pain-average': 3, medicine: [{ name: 'loxoprofen' }] },
			{ 'pain-average': 8 }
		);

		expect(one(days, { kind: 'medicine', name: 'ibuprofen' })).toMatchObject({
			with: { sum: 5, days: 1 },
			without: { sum: 3, days: 1 },
			unknown: 1
		});
	});

	test('an own item: yes and any number but 0 are with, no and 0 without', () => {
		const own = (answer: number | boolean): Answers => ({ 'pain-average': 2, own: { i: answer } });
		const found = one(
			diary(own(true), own(3), own(-0.5), own(false), own(0), { 'pain-average': 2, own: { j: true } }),
			{
				kind: 'own',
				item: 'i'
			}
		);

		expect(found).toMatchObject({ with: { days: 3 }, without: { days: 2 }, unknown: 1 });
	});

	test('stands in the order given, never by what was found', () => {
		const factors: Factor[] = [{ kind: 'medicine', name: 'x' }, sitting, { kind: 'own', item: 'i' }];

		expect(goesWith([], factors, 'pain-average').map(({ factor }) => factor)).toEqual(factors);
	});
});

test('order of the days does not matter; shifting all values shifts both means alike; every day counts once', () => {
	const any = fc.array(
		fc.record({
			value: fc.integer({ min: 0, max: 7 }),
			list: fc.option(fc.subarray(['sitting-long', 'cold']), { nil: undefined })
		}),
		{ maxLength: 40 }
	);
	fc.assert(
		fc.property(any, (all) => {
			const of = (by: number) =>
				diary(...all.map(({ value, list }) => ({ 'pain-average': value + by, ...(list && { triggers: list }) })));
			const found = one(of(0), sitting);
			const shifted = one(of(3), sitting);

			expect(one(of(0).reverse(), sitting)).toEqual(found);
			expect(found.with.days + found.without.days + found.unknown).toBe(all.length);
			expect(shifted.with.sum - found.with.sum).toBe(3 * found.with.days);
			expect(shifted.without.sum - found.without.sum).toBe(3 * found.without.days);
		}),
		{ seed: 17 }
	);
});

test('many factors at once are what each is by itself, day by day', () => {
	const words = ['Cold', 'cold', 'ｃold', 'rain', 'sitting-long'];
	const some = fc.option(fc.subarray(words), { nil: undefined });
	const any = fc.array(
		fc.record({
			value: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
			triggers: some,
			helped: some,
			medicine: some,
			own: fc.option(fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 2 })), { nil: undefined })
		}),
		{ maxLength: 30 }
	);
	const factors: Factor[] = [
		...words.map((word): Factor => ({ kind: 'word', list: 'triggers', word })),
		{ kind: 'word', list: 'helped', word: 'rain' },
		{ kind: 'medicine', name: 'COLD' },
		{ kind: 'own', item: 'i' },
		{ kind: 'own', item: 'never' }
	];
	const plain = (word: string) => word.normalize('NFKC').toLowerCase();
	fc.assert(
		fc.property(any, (all) => {
			const days = diary(
				...all.map(({ value, triggers, helped, medicine, own }): Answers => ({
					...(value !== undefined && { 'pain-average': value }),
					...(triggers && { triggers }),
					...(helped && { helped }),
					...(medicine && { medicine: medicine.map((name) => ({ name })) }),
					...(own !== undefined && { own: { i: own } })
				}))
			);
			const naive = factors.map((factor) => {
				const sides = all.flatMap(({ value, own, ...lists }): { value: number; is: boolean }[] => {
					if (value === undefined) return [];
					if (factor.kind === 'own')
						return factor.item === 'i' && own !== undefined ? [{ value, is: own !== false && own !== 0 }] : [];
					const list = factor.kind === 'word' ? lists[factor.list] : lists.medicine;
					const word = factor.kind === 'word' ? factor.word : factor.name;
					return list ? [{ value, is: list.some((each) => plain(each) === plain(word)) }] : [];
				});
				const sum = (is: boolean) => {
					const values = sides.filter((side) => side.is === is).map(({ value }) => value);
					return { sum: values.reduce((a, b) => a + b, 0), days: values.length };
				};
				return { with: sum(true), without: sum(false) };
			});

			expect(goesWith(days, factors, 'pain-average').map(({ with: on, without }) => ({ with: on, without }))).toEqual(
				naive
			);
		}),
		{ seed: 18 }
	);
});
