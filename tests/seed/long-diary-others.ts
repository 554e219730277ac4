/** What the long invented diary holds beside its days and sessions. */
import type { WholeRecord } from '#core/ports.ts';
import type { IdKind, Things } from '#core/record.ts';
import { stamp } from '#core/record.ts';
import { time, type Day } from '#core/time.ts';
import { someInstant } from '../fixtures/build.ts';

const marks = stamp(someInstant, 'typed');

export function longDiaryOthers(days: readonly Day[]): WholeRecord {
	const [first] = days;
	if (!first) return {};
	const activity = (id: string, name: string): Things['activity'] => ({ ...marks, id, name, from: first });
	return {
		activity: byId([activity('a1', 'Gardening 庭仕事'), activity('a2', 'Ngồi xem phim cùng gia đình')]),
		'function-check': byId(every(days, 14).map(functionCheck)),
		'strength-check': byId(every(days, 7).map(strengthCheck)),
		impression: byId(
			days.slice(20, 21).map((day) => ({ ...marks, id: 'i1', day, change: 'a-little-better', session: 3 }))
		),
		moment: byId(every(days, 10).map(moment)),
		'own-word': byId([{ ...marks, id: 'w1', list: 'triggers', word: 'ngồi xe máy' }])
	};
}

function functionCheck(day: Day, index: number): Things['function-check'] {
	return { ...marks, id: `f${index}`, day, scores: { a1: Math.min(10, 2 + index), a2: Math.min(10, 4 + index) } };
}

function strengthCheck(day: Day, index: number): Things['strength-check'] {
	const heels = index === 0 ? 'harder' : 'able';
	return {
		...marks,
		id: `t${index}`,
		day,
		left: { heels, toes: 'able', chair: 'harder' },
		right: { heels: 'able', toes: 'able', chair: 'able' },
		stands: 10 + (index % 4)
	};
}

function moment(day: Day, index: number): Things['moment'] {
	const what = index % 2 === 0 ? 'flare' : 'relief';
	return {
		...marks,
		id: `m${index}`,
		day,
		time: time('14:20'),
		what,
		level: 3 + (index % 5),
		note: 'getting up 立つとき'
	};
}

function every(days: readonly Day[], step: number): Day[] {
	return days.filter((_, index) => index % step === 0);
}

function byId(things: readonly Things[IdKind][]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}
