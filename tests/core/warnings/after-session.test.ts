import { describe, expect, test } from 'vitest';
import { time } from '#core/time.ts';
import { answersAfter, askAfterSession, isAskedAfter, type SaidAfter } from '#core/warnings/after-session.ts';
import type { AskedAfter } from '#core/warnings/asked-after.ts';
import type { QuestionId } from '#core/warnings/check.ts';
import { session } from '../function/checks.ts';
import { ago, today } from './told.ts';

const questions = (after: AskedAfter): readonly QuestionId[] =>
	after === 2 ? ['acu-pneumo'] : ['acu-pneumo', 'acu-shock-pain'];
const held = (daysAgo: number, at?: string) => session(ago(daysAgo), at ? { time: time(at) } : {});
const due = (sessions: readonly ReturnType<typeof session>[], at: string, asked: readonly SaidAfter[] = []) =>
	askAfterSession(sessions, asked, { day: today, time: time(at) }, questions)?.after;

test.each([
	[0, '15:59', undefined],
	[0, '16:00', 2],
	[0, '23:00', 2],
	[1, '13:59', 2],
	[1, '14:00', 24],
	[3, '13:59', 24],
	[3, '14:00', 72],
	[6, '10:00', 72],
	[7, '10:00', undefined]
])('a session %s days ago at 14:00, now %s', (daysAgo, now, after) => {
	expect(due([held(daysAgo, '14:00')], now)).toBe(after);
});

describe('answered', () => {
	const one = held(1, '14:00');
	const said = (after: AskedAfter, answers: SaidAfter['answers']) => ({ session: one.id, after, answers });

	test('not asked again before the next time, and then again', () => {
		const asked = [said(2, { 'acu-pneumo': 'no' })];

		expect(due([one], '13:00', asked)).toBeUndefined();
		expect(due([one], '14:00', asked)).toBe(24);
	});

	test('in part: asked until the last question has its answer, "rather not say" included', () => {
		const part = said(24, { 'acu-pneumo': 'yes' });

		expect(due([one], '15:00', [part])).toBe(24);
		expect(due([one], '15:00', [part, said(24, { 'acu-shock-pain': 'rather-not-say' })])).toBeUndefined();
	});

	test('an answer that was taken back leaves it open', () => {
		expect(due([one], '13:00', [said(2, {})])).toBe(2);
	});

	test('a later time answers the earlier ones, another session none', () => {
		const all = { 'acu-pneumo': 'no', 'acu-shock-pain': 'no' } as const;

		expect(due([one], '13:00', [said(24, all)])).toBeUndefined();
		expect(due([one], '13:00', [{ ...said(24, all), session: 'another' }])).toBe(2);
	});

	test('the newest answer to a question counts', () => {
		const checks = [said(2, { 'acu-pneumo': 'yes', 'acu-burn': 'no' }), said(24, { 'acu-pneumo': 'no' })];

		expect(answersAfter(checks, one.id, 2)).toEqual({ 'acu-pneumo': 'no', 'acu-burn': 'no' });
		expect(answersAfter(checks, one.id, 72)).toEqual({});
	});
});

test('planned and missed sessions, and those to come, are not asked after', () => {
	expect(
		due([session(ago(1), { state: 'planned' }), session(ago(1), { state: 'missed' }), held(-1, '08:00')], '20:00')
	).toBe(undefined);
});

test.each([
	[-1, false],
	[0, true],
	[6, true],
	[7, false]
])('a session held %s days ago: asked after is %s', (daysAgo, is) => {
	expect(isAskedAfter(held(daysAgo), today)).toBe(is);
	expect(isAskedAfter({ ...held(daysAgo), state: 'planned' }, today)).toBe(false);
});

test('the latest session first; without a time it began at noon', () => {
	const sessions = [held(3, '14:00'), held(0)];

	expect(askAfterSession(sessions, [], { day: today, time: time('14:00') }, questions)).toMatchObject({
		session: { day: today },
		after: 2
	});
	expect(due(sessions, '13:59')).toBe(24);
});
