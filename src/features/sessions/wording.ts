/** Sessions in words. */
import type { Text } from '#app/text.svelte.ts';
import { afterEffectIds, type AfterEffectId } from '#content/after-effects.ts';
import { techniqueIds, type TechniqueId } from '#content/techniques.ts';
import type { SessionRefusal } from '#core/course/session.ts';
import type { PointUsed, Session, TechniqueUsed } from '#core/record.ts';
import { longestNote } from '#core/symptoms/symptom.ts';
import { daysBetween, type Moment } from '#core/time.ts';

/** Day and time; the year where it is another one, the clinic's place where the clock there is not the clock here. */
export function whenOf({ t, day }: Text, session: Pick<Session, 'day' | 'time' | 'zone'>, now: Moment): string {
	const isThisYear = session.day.slice(0, 4) === now.day.slice(0, 4);
	const words = day(session.day, isThisYear ? 'short' : 'dated');
	if (session.time === undefined) return words;
	const isElsewhere = session.zone !== undefined && session.zone !== now.zone;
	return isElsewhere
		? t('session.when-zone', { day: words, time: session.time, zone: placeOf(session.zone) })
		: t('session.when', { day: words, time: session.time });
}

/** Why a field cannot stand, and what to do. */
export function refusalOf({ t }: Text, reason: SessionRefusal): string {
	return reason === 'note-too-long'
		? t('session.refused.note-too-long', { most: longestNote })
		: t(`session.refused.${reason}`);
}

/** “tomorrow”, “in 3 days”. */
export function untilOf({ language }: Text, session: Session, now: Moment): string {
	return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(daysBetween(now.day, session.day), 'day');
}

export function painOf({ t }: Text, { painBefore: before, painAfter: after }: Pains): string | undefined {
	if (before !== undefined && after !== undefined) return t('session.pain-both', { before, after });
	if (before !== undefined) return t('session.pain-before-only', { value: before });
	return after === undefined ? undefined : t('session.pain-after-only', { value: after });
}

interface Pains {
	readonly painBefore?: number | undefined;
	readonly painAfter?: number | undefined;
}

export function pointsOf({ t }: Text, used: readonly PointUsed[]): string | undefined {
	const words = used.map(({ point, side }) =>
		side ? t('session.with-side', { what: point, side: t(`common.${side}`) }) : point
	);
	return words.length > 0 ? words.join(t('session.comma')) : undefined;
}

export function techniqueOf({ t }: Text, technique: string): string {
	const isOffered = (techniqueIds as readonly string[]).includes(technique);
	return isOffered ? t(`session.technique.${technique as TechniqueId}`) : technique;
}

export function techniquesOf(text: Text, used: readonly TechniqueUsed[]): string | undefined {
	const words = used.map(({ technique, site }) => {
		const what = techniqueOf(text, technique);
		return site ? text.t('session.with-site', { what, site }) : what;
	});
	return words.length > 0 ? words.join(text.t('session.comma')) : undefined;
}

export function afterEffectOf({ t }: Text, effect: string): string {
	const isOffered = (afterEffectIds as readonly string[]).includes(effect);
	return isOffered ? t(`session.effect.${effect as AfterEffectId}`) : effect;
}

export function afterEffectsOf(text: Text, effects: readonly string[]): string | undefined {
	return effects.length > 0
		? effects.map((effect) => afterEffectOf(text, effect)).join(text.t('session.comma'))
		: undefined;
}

/** As written down: no decimals are added or lost. */
export function priceOf({ number }: Text, { amount, currency }: NonNullable<Session['price']>): string {
	return number(amount, { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 2 });
}

/** `Asia/Ho_Chi_Minh` → `Ho Chi Minh`. */
function placeOf(zone: string | undefined): string {
	return (zone?.split('/').at(-1) ?? '').replaceAll('_', ' ');
}
