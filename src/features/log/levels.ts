/** What each level of the log shows. The form holds everything all the same, so switching loses nothing. */
import type { LogLevel } from '#app/choices.svelte.ts';
import { wordLists } from '#core/symptoms/own-lists.ts';
import { sidedIds, type AnswerId } from '#core/symptoms/symptom.ts';
import { changesOf, problemsOf, type LogForm } from './log-form.ts';

const numbers: readonly AnswerId[] = ['pain-average', 'pain-worst', 'pain-leg', 'pain-back-hip', ...sidedIds];
const shown: Record<LogLevel, readonly AnswerId[] | 'all'> = {
	number: ['pain-average'],
	usual: [...numbers, ...wordLists, 'regions', 'medicine', 'signs', 'temperature', 'note'],
	full: 'all'
};

function isShown(level: LogLevel, id: AnswerId): boolean {
	const ids = shown[level];
	return ids === 'all' || ids.includes(id);
}

/** What stands in the way of saving, by the answers it stands at. */
function wrongAnswers(form: LogForm): readonly AnswerId[] {
	const { average, minutes, note, temperature, own } = problemsOf(form);
	return [
		...(average ? (['pain-average'] as const) : []),
		...minutes,
		...(note ? (['note'] as const) : []),
		...(temperature ? (['temperature'] as const) : []),
		...(own.length > 0 ? (['own'] as const) : [])
	];
}

/** How many answers stand in the form that the level does not show, those that cannot be read yet included. */
export function hiddenAnswers(form: LogForm, level: LogLevel): number {
	const said = Object.keys(changesOf(form, undefined)) as AnswerId[];
	return new Set([...said, ...wrongAnswers(form)].filter((id) => !isShown(level, id))).size;
}

/** The level itself where it shows all that stands in the way of saving, else the least one that does. */
export function levelShowingProblems(form: LogForm, level: LogLevel): LogLevel {
	const wrong = wrongAnswers(form);
	const levels: readonly LogLevel[] = [level, 'number', 'usual', 'full'];
	return levels.find((each) => wrong.every((id) => isShown(each, id))) ?? 'full';
}
