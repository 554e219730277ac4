import type { CheckWords } from '#app/check-words.svelte.ts';
import type { Text } from '#app/text.svelte.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';

/**
 * What in the log calls for the check, one sentence each. Nothing is told of a call whose reason this version does not
 * know.
 */
export function calledFor(
	open: readonly WarningNotice[],
	{ signs }: CheckWords,
	{ say, day: dayWords }: Pick<Text, 'say' | 'day'>
): readonly string[] {
	const calls = open.filter(({ outcome }) => outcome === 'check');
	return calls.flatMap(({ rule, day, grounds }): string[] => {
		if (rule === 'log-needling' || rule === 'log-fall') {
			const told = grounds.find((ground) => ground.day)?.day ?? day;
			return [say(signs[rule].why, { day: dayWords(told) })];
		}
		if (rule !== 'log-check') return [];
		const words = signs[rule];
		return grounds.flatMap(({ key }): string[] => {
			if (key.startsWith('marked what=saddle')) return [words['why-saddle']];
			if (key.startsWith('marked what=both-legs')) return [words['why-both-legs']];
			return [];
		});
	});
}
