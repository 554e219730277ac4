/** Whatever was brought in is found again, and no file can do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '#core/import/compare.ts';
import { columnNames } from '#core/import/columns.ts';
import { dateOrderOf } from '#core/import/date-order.ts';
import { withoutDoubles } from '#core/import/doubles.ts';
import { guessPairing, pairingFaults, recognise } from '#core/import/header.ts';
import { importWrites } from '#core/import/import-writes.ts';
import { readTable } from '#core/import/read-table.ts';
import type { Said } from '#core/import/said.ts';
import { tableOf } from '#core/import/table.ts';
import type { WholeRecord, Write } from '#core/ports.ts';
import { wrongInThing } from '#core/record-check.ts';
import { keyOf } from '#core/record.ts';
import { regions } from '#core/symptoms/regions.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { someMoment } from '../../fixtures/build.ts';
import { readCells } from './reading.ts';

const level = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
const minutes = fc.option(fc.integer({ min: 0, max: 1440 }), { nil: undefined });
const notes = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.trim() !== '');
const cellsOfDay = fc.record({
	pain_average: level,
	pain_worst: level,
	pain_leg: level,
	pain_back_hip: level,
	numbness_left: level,
	numbness_right: level,
	tingling_unknown: level,
	weakness_right: level,
	side: fc.constantFrom('left', 'right', 'both', undefined),
	regions: fc.option(
		fc.subarray(Object.keys(regions), { minLength: 1 }).map((all) => all.join(' ')),
		{ nil: undefined }
	),
	sleep_disturbance: level,
	sitting_minutes: minutes,
	walking_minutes: minutes,
	medicine: fc.constantFrom('ibuprofen 200 mg', 'a; b 5 ml', '=1+1', undefined),
	note: fc.option(notes, { nil: undefined }),
	weather: fc.option(notes, { nil: undefined })
});

describe('rows in our own columns', () => {
	it('say what was written into them', () => {
		fc.assert(
			fc.property(cellsOfDay, (cells) => {
				fc.pre(Object.values(cells).some((cell) => cell !== undefined && cell !== '-'));
				const names = ['date', ...Object.keys(cells)];
				const { said, problems } = readCells([names, ['2026-08-24', ...Object.values(cells).map(written)]]);

				expect(problems).toEqual([]);
				const answers = said[0]?.kind === 'day' ? said[0].answers : ({} as Answers);
				expect(answers['pain-average']).toBe(cells.pain_average);
				expect(answers['pain-back-hip']).toBe(cells.pain_back_hip);
				expect(answers.numbness?.left).toBe(cells.numbness_left);
				expect(answers.numbness?.right).toBe(cells.numbness_right);
				expect(answers.tingling?.unknown).toBe(cells.tingling_unknown);
				expect(answers['walking-minutes']).toBe(cells.walking_minutes);
				expect(answers.side).toBe(cells.side);
				expect(answers.note).toBe(cells.note);
				expect(said[0]?.unread?.['weather']).toBe(cells.weather);
			}),
			{ seed: 22, numRuns: 150 }
		);
	});

	it('change nothing the second time', () => {
		const someCells = cellsOfDay.filter((cells) => Object.values(cells).some((cell) => cell !== undefined));
		fc.assert(
			fc.property(fc.array(someCells, { minLength: 1, maxLength: 20 }), (days) => {
				const names = ['date', ...Object.keys(days[0] ?? {})];
				const rows = days.map((cells, index) => [
					addDays(day('2026-08-01'), index),
					...Object.values(cells).map(written)
				]);
				const { said } = readCells([names, ...rows]);

				const record = afterwards({}, said);
				const again = compare(said, record);

				expect(again.problems).toEqual([]);
				expect(again.items.every(({ verdict }) => verdict === 'same')).toBe(true);
			}),
			{ seed: 23, numRuns: 100 }
		);
	});

	it('of sessions change nothing the second time either', () => {
		const session = fc.record({
			day: fc.integer({ min: 0, max: 5 }),
			time: fc.constantFrom('', '10:30', '14:00'),
			state: fc.constantFrom('', 'done', 'missed', 'planned'),
			pain: level
		});
		fc.assert(
			fc.property(fc.array(session, { minLength: 1, maxLength: 12 }), (sessions) => {
				const rows = sessions.map(({ day: index, time, state, pain }) => [
					addDays(day('2026-08-01'), index),
					time,
					state,
					written(pain)
				]);
				const { said } = withoutDoubles(readCells([['date', 'time', 'state', 'pain_before'], ...rows]).said);

				const again = compare(said, afterwards({}, said));

				expect(again.problems).toEqual([]);
				expect(again.items.every(({ verdict }) => verdict === 'same')).toBe(true);
			}),
			{ seed: 24, numRuns: 150 }
		);
	});
});

describe('a hostile file', () => {
	const names = [
		...columnNames('days'),
		...columnNames('sessions'),
		'__proto__',
		'constructor',
		'toString',
		'',
		'日付'
	];
	const odd = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.constantFrom(
			'=cmd|calc!A1',
			'@SUM(1)',
			'__proto__',
			'\u202Ereversed',
			'\uD800',
			'0',
			'5',
			'2026-08-24',
			'14:00',
			'left',
			'1/2/2026'
		)
	);
	const strange = fc.array(fc.oneof(fc.constantFrom(...names), odd), { maxLength: 12 });
	const header = fc.oneof(
		strange,
		strange.map((rest) => ['date', 'pain_average', ...rest]),
		strange.map((rest) => ['date', 'pain_before', ...rest])
	);
	const lines = fc.array(fc.array(odd, { maxLength: 14 }), { maxLength: 8 });

	it('never throws, and what comes of it can always be stored', () => {
		fc.assert(
			fc.property(header, lines, (head, rest) => {
				const reading = tableOf([head, ...rest].map((cells, index) => ({ line: index + 1, cells })));
				if (reading.kind === 'refused') return;
				const { table } = reading;
				for (const pairing of [recognise(table.header), guessPairing(table.header)]) {
					if (!pairing || pairingFaults(pairing).length > 0) continue;
					dateOrderOf(table.rows.map(({ cells }) => cells[pairing.uses.indexOf('date')] ?? ''));
					const { said, problems } = readTable(table, { file: 0, pairing, now: someMoment });
					for (const problem of problems) expect(problem.line).toBeGreaterThan(1);
					for (const write of writesOf({}, withoutDoubles(said).said)) {
						if (!('put' in write)) continue;
						expect(wrongInThing(write.kind, keyOf(write.kind, write.put), write.put)).toBeUndefined();
						expect(Object.getPrototypeOf(write.put)).toBe(Object.prototype);
					}
				}
			}),
			{ seed: 25, numRuns: 400 }
		);
	});

	it('cannot reach the prototype of anything by the name of a column', () => {
		const { said } = readCells([
			['date', 'pain_average', '__proto__'],
			['2026-08-24', '5', 'polluted']
		]);
		const [write] = writesOf({}, said);

		expect(write).toHaveProperty('put.answers', { 'pain-average': 5 });
		expect(Object.hasOwn((write as { put: { unread: object } }).put.unread, '__proto__')).toBe(true);
		expect(Object.keys({})).toEqual([]);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

function written(cell: string | number | undefined): string {
	return cell === undefined ? '' : String(cell);
}

function writesOf(record: WholeRecord, said: readonly Said[]): Write[] {
	let made = 0;
	return importWrites(compare(said, record).items, {
		now: someMoment,
		source: () => 'imported',
		takes: () => true,
		newId: () => `made-${++made}`
	});
}

function afterwards(record: WholeRecord, said: readonly Said[]): WholeRecord {
	const things: Record<string, Record<string, unknown>> = { day: {}, session: {} };
	for (const write of writesOf(record, said)) {
		if ('put' in write) (things[write.kind] ??= {})[keyOf(write.kind, write.put)] = write.put;
	}
	return things;
}
