/** Means and changes in words, the same wherever the page tells of them. */
import type { Text } from '#app/text.svelte.ts';
import type { Change } from '#core/progress/change.ts';
import { toTenth, type Mean } from '#core/progress/week.ts';

export function tenth(mean: Mean, text: Pick<Text, 'number'>): string {
	return tenthOf(toTenth(mean), text);
}

export function tenthOf(value: number, { number }: Pick<Text, 'number'>): string {
	return number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** "−1.5", "+0.3", "0.0". */
export function signed(value: number, { number }: Pick<Text, 'number'>): string {
	return number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
}

export function percent(share: number, { number }: Pick<Text, 'number'>): string {
	return number(share, { style: 'percent' });
}

export function daysWords({ days }: Pick<Mean, 'days'>, { t }: Pick<Text, 't'>): string {
	return t('progress.days', { count: days });
}

export function meanWords(mean: Mean, text: Text): { mean: string; days: string } {
	return { mean: tenth(mean, text), days: daysWords(mean, text) };
}

/** By how much the average is lower or higher than in the first week. */
export function sizeWords({ points, percent: share }: Change, text: Text): string {
	const apart = text.t('progress.points', { count: Math.abs(points) });
	if (points === 0) return text.t('progress.same');
	if (points > 0) return text.t('progress.higher', { points: apart });
	if (share === undefined) return text.t('progress.lower', { points: apart });
	return text.t('progress.lower-percent', { points: apart, percent: percent(share / 100, text) });
}
