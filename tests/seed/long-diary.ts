/** A long invented diary, the same every time: pain that comes and goes and slowly eases, sessions once a week. */
import type { WholeRecord } from '#core/ports.ts';
import { addDays, weekday, type Day } from '#core/time.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { makeDay, makeSession } from '../fixtures/build.ts';
import { longDiaryOthers } from './long-diary-others.ts';

/** The `count` days before `today`, every ninth missing, and the next session planned in four days. */
export function longDiary(today: Day, count: number): WholeRecord {
	const days = Array.from({ length: count }, (_, index) => addDays(today, index - count));
	return {
		day: Object.fromEntries(days.flatMap((day, index) => (index % 9 === 4 ? [] : [[day, dayAt(day, index, count)]]))),
		session: Object.fromEntries(
			[...days.filter((day) => weekday(day) === 3), addDays(today, 4)].map((day, index) => [
				`s${index}`,
				sessionAt(day, index, today)
			])
		),
		...longDiaryOthers(days)
	};
}

/** From the back down; the pain draws back towards it as the diary goes on. */
const path: readonly RegionMark[] = [
	{ region: 'buttock', side: 'left', kind: 'pain', level: 6 },
	{ region: 'thigh-back', side: 'left', kind: 'pain' },
	{ region: 'calf', side: 'left', kind: 'pain' },
	{ region: 'calf', side: 'left', kind: 'numb' },
	{ region: 'foot-top', side: 'left', kind: 'tingling' }
];

function dayAt(day: Day, index: number, count: number) {
	const wave = Math.sin(index / 5) + Math.sin(index / 17);
	const average = clamp(Math.round(6 - (4 * index) / count + wave));
	return makeDay({
		day,
		answers: {
			'pain-average': average,
			'pain-worst': clamp(average + 1 + (index % 3)),
			'pain-leg': clamp(average - (index % 2)),
			'sleep-disturbance': clamp(average - 2),
			numbness: { left: clamp(average - 1) },
			'sitting-minutes': 20 + 5 * (index % 8),
			...(index % 3 !== 1 && { regions: path.slice(0, 5 - Math.floor((3 * index) / count)) }),
			...(index % 4 === 0 && {
				sensations: ['aching', 'electric'],
				triggers: ['sitting-long', 'ngồi xe máy'],
				stress: 4
			}),
			...(index % 6 === 0 && { medicine: [{ name: 'ロキソニン', dose: 60, unit: 'mg' }], signs: { fall: 'no' } }),
			...(index % 11 === 0 && { note: 'walked to the station and back 駅まで歩いた đi bộ ra ga' })
		}
	});
}

function sessionAt(day: Day, index: number, today: Day) {
	const planned = day >= today;
	return makeSession({
		id: `s${index}`,
		day,
		state: planned ? 'planned' : index % 13 === 12 ? 'missed' : 'done',
		...(!planned && { duration: 45, painBefore: 6, painAfter: 4, points: [{ point: 'GB30', side: 'left' }] })
	});
}

function clamp(value: number): number {
	return Math.max(0, Math.min(10, value));
}
