/** The words of the card and the call, and things of a record that they tell of. */
import { call as callEn } from '#content/card/call.en.ts';
import { call as callJa } from '#content/card/call.ja.ts';
import { call as callVi } from '#content/card/call.vi.ts';
import { card as cardEn } from '#content/card/card.en.ts';
import { card as cardJa } from '#content/card/card.ja.ts';
import { card as cardVi } from '#content/card/card.vi.ts';
import { aboutMe as aboutEn } from '#content/warnings/about-me.en.ts';
import { aboutMe as aboutJa } from '#content/warnings/about-me.ja.ts';
import { aboutMe as aboutVi } from '#content/warnings/about-me.vi.ts';
import { words as signsEn } from '#content/warnings/words.en.ts';
import { words as signsJa } from '#content/warnings/words.ja.ts';
import { words as signsVi } from '#content/warnings/words.vi.ts';
import { stamp } from '#core/record.ts';
import { day, type Day } from '#core/time.ts';
import { aboutMeId, type AboutMe } from '#core/warnings/about-me.ts';
import type { WarningCheck } from '#core/warnings/check.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';
import type { Outcome } from '#core/warnings/tier.ts';
import type { CardRecord } from '#features/card/card-record.ts';
import { someInstant } from '../../fixtures/build.ts';

export const today = day('2026-11-22');
const typed = stamp(someInstant, 'typed');

export const words = {
	en: { language: 'en', card: cardEn, call: callEn, signs: signsEn, about: aboutEn },
	ja: { language: 'ja', card: cardJa, call: callJa, signs: signsJa, about: aboutJa },
	vi: { language: 'vi', card: cardVi, call: callVi, signs: signsVi, about: aboutVi }
} as const;

export const nothingTold: CardRecord = { medicines: [], days: [], checks: [], notices: [] };

export function me(fields: Partial<AboutMe>): AboutMe {
	return { ...typed, id: aboutMeId, answers: {}, ...fields };
}

export function checked(answers: WarningCheck['answers'], on = today, id = `check ${on}`): WarningCheck {
	return { ...typed, id, day: on, list: '1', answers };
}

/** A rule raised by the questions named. */
export function notice(
	rule: string,
	{
		questions = [],
		on = today,
		outcome = 'emergency-now'
	}: { questions?: readonly string[]; on?: Day; outcome?: Outcome } = {}
): WarningNotice {
	const grounds = questions.map((question) => ({ key: `asked question=${question}`, day: on }));
	return { ...typed, id: `${rule} ${on}`, rule, outcome, day: on, grounds };
}

/** Every word in a value. */
export function allWords(value: unknown): string {
	return JSON.stringify(value);
}
