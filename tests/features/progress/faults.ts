/** Diaries that no chart and no sentence was made for, one fault each. Today is 22 November 2026. */
import { knownCourses } from '#core/course/known-courses.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { stamp, type DayEntry, type Session } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day, time, type Day, type Instant } from '#core/time.ts';
import type { ProgressRecord } from '#features/progress/progress-record.ts';
import { event } from '../../core/events/events.ts';
import { activity, impression, rated, strength } from '../../core/function/checks.ts';
import { entry, session } from '../../core/progress/diary.ts';

export const today = day('2026-11-22');
const start = day('2026-09-01');
const on = (at: number): Day => addDays(start, at);
const marks = stamp('2026-09-01T00:00:00.000Z' as Instant, 'typed');

type Given = Partial<Omit<ProgressRecord, 'courses'>> & { readonly named?: readonly NamedCourse[] };

export function recordOf({ named = [], ...given }: Given): ProgressRecord {
	const sessions = given.sessions ?? [];
	return {
		diary: null,
		days: [],
		sessions,
		impressions: [],
		activities: [],
		functionChecks: [],
		strengthChecks: [],
		events: [],
		ownItems: [],
		...given,
		courses: knownCourses(named, sessions)
	};
}

/** Everything that a day can say for a chart. */
const full = (average: number): Answers => ({
	'pain-average': average,
	'pain-worst': Math.min(10, average + 2),
	'pain-leg': average,
	'pain-back-hip': 2,
	'sleep-disturbance': 3,
	'sitting-minutes': 30,
	'walking-minutes': 0,
	weakness: { left: 1 },
	numbness: { left: 2 },
	regions: [
		{ region: 'calf', side: 'left', kind: 'pain' },
		{ region: 'low-back', side: 'middle' }
	],
	triggers: average > 5 ? ['sitting'] : [],
	helped: ['walking'],
	medicine: average > 5 ? [{ name: 'loxoprofen', dose: 60, unit: 'mg' }] : [],
	own: { stairs: average, slept: average < 5 }
});
const diary = (values: readonly (number | null)[], from = 0): DayEntry[] =>
	values.flatMap((value, at) => (value === null ? [] : [entry(on(from + at), full(value))]));
const falling = (count: number) => Array.from({ length: count }, (_, at) => Math.max(1, 7 - Math.floor(at / 10)));
const weekly = (count: number, from = 7): Session[] =>
	Array.from({ length: count }, (_, index) => session(`s${index}`, on(from + index * 7)));
const course = (id: string, from: number, more: Partial<NamedCourse> = {}): NamedCourse => ({
	...marks,
	id,
	condition: 'sciatica',
	rhythm: 'weekly',
	from: on(from),
	...more
});
const beside = {
	events: [event('fall', '2026-09-20'), event('travel', '2026-08-01', '2026-12-24'), event('operation', '2027-01-01')],
	activities: [activity('stairs', 'Stairs'), activity('sit', 'Stairs')],
	functionChecks: [rated('2026-09-01', { stairs: 3, sit: 0 }), rated('2026-11-10', { stairs: 7, gone: 10 })],
	impressions: [impression('2026-09-22', 3), impression('2026-11-20')],
	strengthChecks: [strength('2026-09-02', { left: { heels: 'able' } }), strength('2026-11-19')],
	ownItems: [{ ...marks, id: 'stairs', name: 'Stairs', measure: 'number' } as const]
};

/** The day whose average was 2 when it was said, and was made 9 later. */
export const edited = on(77);
/** The clinic's day of a session that the patient, elsewhere, lived on another date. */
export const inTokyo = on(81);

export const faults: Readonly<Record<string, ProgressRecord>> = {
	'nothing at all': recordOf({}),
	'sessions and no days': recordOf({ sessions: weekly(6), ...beside }),
	'one day': recordOf({ days: [entry(today, full(6))], sessions: [session('s0', today)] }),
	'one day, said early, and no session': recordOf({ days: [entry(today, full(6), time('09:00'))] }),
	'days that say nothing': recordOf({ days: [entry(on(3), {}), entry(today, { note: 'rain' })], sessions: weekly(2) }),
	'only the worst pain': recordOf({
		days: Array.from({ length: 60 }, (_, at) => entry(on(at), { 'pain-worst': 8 })),
		sessions: weekly(6),
		...beside
	}),
	'a gap of a year': recordOf({
		days: [...diary(falling(30), -420), ...diary(falling(20), 60)],
		sessions: [...weekly(3, -415), ...weekly(3, 62).map((each) => ({ ...each, id: `late ${each.id}` }))],
		...beside
	}),
	'200 sessions in a month': recordOf({
		days: diary(falling(60)),
		sessions: Array.from({ length: 200 }, (_, at) => session(`s${at}`, on(20 + (at % 30)))),
		...beside
	}),
	'sessions before the first day': recordOf({ days: diary(falling(40), 40), sessions: weekly(10, -20) }),
	'two courses that overlap': recordOf({
		days: diary(falling(80)),
		sessions: [
			...weekly(8, 3).map((each) => ({ ...each, course: 'a' })),
			...weekly(5, 20).map((each) => ({ ...each, id: `b ${each.id}`, course: 'b' }))
		],
		named: [course('a', 0, { agreed: 8, ended: on(60) }), course('b', 18, { agreed: 10 }), course('gone', -400)],
		...beside
	}),
	'a first week below 4': recordOf({
		days: diary([...Array<number>(40).fill(3), ...Array<number>(43).fill(1)]),
		sessions: weekly(6)
	}),
	'a first week below 2': recordOf({
		days: diary([...Array<number>(40).fill(1), ...Array<number>(43).fill(0)]),
		sessions: weekly(6)
	}),
	'nothing but 0': recordOf({ days: diary(Array<number>(83).fill(0)), sessions: weekly(8), ...beside }),
	'all equal': recordOf({ days: diary(Array<number>(83).fill(10)), sessions: weekly(8), ...beside }),
	'a number changed later': recordOf({
		days: diary(Array<number>(80).fill(2)).map((of) =>
			of.day === edited ? { ...of, answers: full(9), edits: [{ on: on(79), was: { 'pain-average': 2 } }] } : of
		),
		sessions: weekly(6)
	}),
	'a journey over the date line around a session': recordOf({
		days: [...diary([...falling(79), null, 3, 3]), entry(addDays(today, 1), full(4))],
		sessions: [...weekly(3, 60), session('tokyo', inTokyo, { zone: 'Asia/Tokyo', time: time('10:00') })],
		...beside
	}),
	'a course without a session': recordOf({ days: diary(falling(30)), named: [course('only', 3)] }),
	'nothing held, everything planned or missed': recordOf({
		days: diary(falling(70)),
		sessions: [
			...weekly(4).map((each) => ({ ...each, state: 'missed' as const })),
			session('p', '2026-12-24', { state: 'planned' })
		]
	}),
	'words of a later version': recordOf({
		days: diary(falling(70)).map((of) => ({
			...of,
			answers: { ...of.answers, regions: [{ region: 'a third leg', side: 'left', kind: 'numb' }], triggers: ['moon'] }
		})),
		sessions: weekly(6),
		...beside
	})
};
