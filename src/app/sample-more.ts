import { more } from '#content/sample/steady-more.ts';
import type { Language } from '#content/text/languages.ts';
import type { Write } from '#core/ports.ts';
import type { Stored } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, type Day } from '#core/time.ts';

/** What a day of the sample says on the lists, by its note; every second one without a note answers with none. */
export function sampleLists(ago: number, note: number): Answers {
	const words = more.words[note - 1];
	const cups = more.item.answers[ago % more.item.answers.length];
	return {
		...(words ?? (ago % 2 === 0 && { triggers: [], helped: [] })),
		...(typeof cups === 'number' && { own: { 'sample-item': cups } })
	};
}

/** The course, the activities with their ratings, how much has changed, leg strength, one event, one own item. */
export function sampleThings(last: Day, marks: Stored, language: Language): Write[] {
	const at = (ago: number) => addDays(last, -ago);
	const { course, event, item } = more;
	const first = at(more.checks[0]?.[0] ?? 0);
	return [
		put('course', {
			...marks,
			id: 'sample-course',
			condition: 'sciatica',
			onset: at(course.onsetAgo),
			agreed: course.agreed,
			rhythm: 'weekly',
			from: at(course.ago),
			practitioner: { name: course.practitioner[language] }
		}),
		...more.activities.map((name, index) =>
			put('activity', { ...marks, id: activityId(index), name: name[language], from: first })
		),
		...more.checks.map(([ago, ...scores], index) =>
			put('function-check', {
				...marks,
				id: `sample-check-${index + 1}`,
				day: at(ago),
				scores: Object.fromEntries(scores.map((score, activity) => [activityId(activity), score]))
			})
		),
		...more.impressions.map(({ ago, session, change }) =>
			put('impression', { ...marks, id: `sample-change-${session}`, day: at(ago), change, session })
		),
		...more.strength.map(([ago, heels, toes, chair], index) =>
			put('strength-check', {
				...marks,
				id: `sample-strength-${index + 1}`,
				day: at(ago),
				left: { heels, toes, chair },
				right: { heels: 'able', toes: 'able', chair: 'able' }
			})
		),
		put('event', { ...marks, id: 'sample-event', what: event.what, day: at(event.ago), note: event.note[language] }),
		put('own-item', { ...marks, id: 'sample-item', name: item.name[language], measure: 'number' })
	];
}

type Put = Extract<Write, { readonly put: unknown }>;

function put<K extends Put['kind']>(kind: K, thing: Extract<Put, { readonly kind: K }>['put']): Write {
	return { kind, put: thing, basedOn: 0 } as Write;
}

function activityId(index: number): string {
	return `sample-activity-${index + 1}`;
}
