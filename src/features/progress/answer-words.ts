/** An answer in words: what changed and by how much, on how many days, and never why. */
import type { Text } from '#app/text.svelte.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import type { Answer, Lack } from '#core/progress/answer.ts';
import type { Ground } from '#core/progress/answer-ground.ts';
import type { Noise } from '#core/progress/noise.ts';
import { eventSpanWords } from './event-span-words.ts';
import { daysWords, percent, signed, sizeWords } from './mean-words.ts';
import { signWords } from './nerve-words.ts';
import { reasonWords } from './reason-words.ts';

export interface AnswerWords {
	readonly verdict: string;
	/** What the figures say, or what is missing. */
	readonly said: readonly string[];
	/** Since when, and what else happened. */
	readonly ground: readonly string[];
	/** What keeps it from being clear. */
	readonly reasons: readonly string[];
	/** What calls for the warning questions; empty where nothing does, which is no all-clear. */
	readonly check: readonly string[];
	readonly noise: readonly string[];
	/** What to ask the practitioner. */
	readonly ask: readonly string[];
}

export function answerWords(answer: Answer, text: Text): AnswerWords {
	const { t } = text;
	const check = answer.nerves.callsForCheck ? answer.nerves.signs.map((sign) => signWords(sign, text)) : [];
	const ground = [...groundWords(answer.ground, text), ...eventWords(answer.events, text)];
	if (answer.kind === 'too-little') {
		const said = lackWords(answer.lack, text);
		return {
			verdict: t('answer.too-little'),
			said,
			ground,
			reasons: [],
			check,
			noise: [],
			ask: askWords('too-little', t)
		};
	}
	const isLessPainOnly = answer.lessPainOnly;
	return {
		verdict: t(isLessPainOnly ? 'answer.less-pain' : `answer.${answer.kind}`),
		said: [
			...(isLessPainOnly ? [t('answer.less-pain-text')] : []),
			sizeWords(answer.change, text),
			...(answer.kind === 'better' ? [t('progress.noticed')] : []),
			...(answer.change.direction === 'higher' ? [t('progress.tell')] : []),
			...(answer.reach.kind === 'unknown' ? [t('answer.reach-unknown')] : [])
		],
		ground,
		// What stands in the call for the check is not said twice.
		reasons: answer.reasons
			.filter(({ kind }) => kind !== 'nerve' || check.length === 0)
			.map((reason) => reasonWords(reason, text)),
		check,
		noise: noiseWords(answer.noise, text),
		ask: askWords(isLessPainOnly ? 'less-pain' : answer.kind, t)
	};
}

function askWords(about: Answer['kind'] | 'less-pain', t: Text['t']): string[] {
	return [t(`answer.ask.${about}-1`), t(`answer.ask.${about}-2`)];
}

function lackWords(lack: Lack, text: Text): string[] {
	const { t } = text;
	switch (lack.kind) {
		case 'no-session':
			return [t('answer.lack.no-session')];
		case 'no-average':
			return [t('answer.lack.no-average', { days: t('progress.days', { count: lack.worst }) })];
		case 'young': {
			const { first, last, comparable } = lack;
			const day = text.day(comparable, 'dated');
			return [t('answer.lack.young', { day, first: first.days, last: last.days })];
		}
		case 'few':
			return [
				...(lack.which === 'last' ? [] : [t('answer.lack.first', { days: lack.first.days })]),
				...(lack.which === 'first' ? [] : [t('answer.lack.last', { days: lack.last.days })])
			];
	}
}

function groundWords({ begun, since, sessions, days, otherSessions }: Ground, { t }: Text): string[] {
	if (!begun) return [];
	const counts = { sessions: t('progress.sessions', { count: sessions }), days: t('progress.days', { count: days }) };
	return [
		t(`answer.since-${since}`, counts),
		...(otherSessions > 0 ? [t('answer.others', { count: otherSessions })] : [])
	];
}

function eventWords(events: readonly DiaryEvent[], text: Text): string[] {
	if (events.length === 0) return [];
	const named = events.map((event) => {
		return text.t('answer.event', { what: text.t(`answer.what.${event.what}`), days: eventSpanWords(event, text) });
	});
	return [text.t('answer.events', { events: text.list(named) })];
}

function noiseWords({ first, last, overlap, trend, edited }: Noise, text: Text): string[] {
	const { t } = text;
	const isRanged = first.lowest !== undefined && last.lowest !== undefined;
	return [
		...(isRanged
			? [
					t('answer.noise.range', {
						low: first.lowest,
						high: first.highest ?? first.lowest,
						lowNow: last.lowest,
						highNow: last.highest ?? last.lowest
					})
				]
			: []),
		...(overlap.kind === 'pairs' ? [t('answer.noise.pairs', { percent: percent(overlap.share, text) })] : []),
		...(trend.kind === 'trend'
			? [
					t('answer.noise.trend', {
						days: daysWords(trend, text),
						points: signed(trend.perWeek, text),
						low: signed(trend.low, text),
						high: signed(trend.high, text)
					})
				]
			: []),
		...(edited > 0 ? [t('answer.noise.edited', { count: edited })] : [])
	];
}
