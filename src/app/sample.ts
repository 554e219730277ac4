import { steady } from '#content/sample/steady.ts';
import type { Language } from '#content/text/languages.ts';
import { StoreFault, type RecordStore, type Write } from '#core/ports.ts';
import { stamp, type DayEntry, type Session } from '#core/record.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { sideFor } from '#core/symptoms/regions.ts';
import { addDays, type Day, type Instant, type TimeOfDay } from '#core/time.ts';
import { sampleLists, sampleThings } from './sample-more.ts';

/** The invented diary, laid so that its last day is `last`. */
export function sampleWrites(last: Day, now: Instant, language: Language): Write[] {
	const marks = stamp(now, 'imported');
	const days = steady.days.map(
		([ago, average, worst, numb, weak, sleep, sitting, walking, reach, pill, note]): DayEntry => {
			const medicine = steady.medicines[pill - 1];
			const words = steady.notes[note - 1];
			const regions = steady.regions.slice(0, reach).map((region): RegionMark => {
				const side = sideFor(region, 'left');
				return { region, ...(side && { side }) };
			});
			return {
				...marks,
				day: addDays(last, -ago),
				answers: {
					'pain-average': average,
					'pain-worst': worst,
					numbness: { left: numb },
					weakness: { left: weak },
					side: 'left',
					regions,
					'sleep-disturbance': sleep,
					'sitting-minutes': sitting,
					'walking-minutes': walking,
					...sampleLists(ago, note),
					...(medicine ? { medicine: [medicine] } : ago % 2 === 0 && { medicine: [] }),
					...(words && { note: words[language] })
				}
			};
		}
	);
	const sessions = steady.sessions.map((session, index): Session => ({
		...marks,
		id: `sample-${index + 1}`,
		state: 'done',
		day: addDays(last, -session.ago),
		time: session.time as TimeOfDay,
		duration: session.duration,
		points: session.points.split(' ').map((point) => ({ point })),
		techniques: session.techniques.split(' ').map((technique) => ({ technique })),
		painBefore: session.before,
		painAfter: session.after,
		...(session.effect && { afterEffects: [session.effect] })
	}));
	return [
		...days.map((put): Write => ({ kind: 'day', put, basedOn: 0 })),
		...sessions.map((put): Write => ({ kind: 'session', put, basedOn: 0 })),
		...sampleThings(last, marks, language)
	];
}

/**
 * Opens the sample in a database of its own, laid to end on `last`: laid on the first opening, laid anew on another day.
 * Rejects with `StoreFault` where it could not be laid; the next opening then lays it.
 */
export async function openSample(
	open: () => Promise<RecordStore>,
	remove: () => Promise<void>,
	last: Day,
	now: Instant,
	language: Language
): Promise<RecordStore> {
	let store = await open();
	const laid = await store.setting('sample.last');
	if (laid === last) return store;
	if (laid !== undefined) await anew();
	try {
		await lay();
		await store.keepSetting('sample.last', last);
		return store;
	} catch (error) {
		store.close();
		throw error;
	}

	async function anew(): Promise<void> {
		store.close();
		await remove();
		store = await open();
	}

	async function lay(): Promise<void> {
		const writes = sampleWrites(last, now, language);
		let result = await store.write(writes);
		if (result.kind === 'conflict') {
			// Another tab lays the same one, or an opening was cut off before it could note its day.
			if ((await store.days({})).at(-1)?.day === last) return;
			await anew();
			result = await store.write(writes);
		}
		if (result.kind !== 'saved') throw new StoreFault(result.kind === 'fault' ? result.reason : 'unexpected');
	}
}
