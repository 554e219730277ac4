/**
 * What the invented patient of the sample says beside days and sessions: the course, two activities, how much has
 * changed, leg strength, one event, and the words that go with the notes. Nobody's real data. Days are told as days
 * before the last one.
 */
import type { StrengthAnswer } from '#core/function/strength.ts';
import type { ChangeStep } from '#core/function/impression.ts';
import type { OfferedWord } from '../lists/offered-words.ts';

/** The trouble began three weeks before the diary; the twelfth agreed session is still to come. */
const course = {
	ago: 74,
	onsetAgo: 104,
	agreed: 12,
	practitioner: { en: 'Hana Mori (invented)', ja: '森はな（架空）', vi: 'Hana Mori (hư cấu)' }
} as const;

const activities = [
	{ en: 'Climb the stairs at the station', ja: '駅の階段を上る', vi: 'Leo cầu thang ở ga' },
	{ en: 'Sit through a film', ja: '映画を最後まで座って見る', vi: 'Ngồi xem hết một bộ phim' }
] as const;

/** Days before the last, then how well each activity could be done. */
const checks: readonly (readonly [number, number, number])[] = [
	[78, 3, 2],
	[64, 4, 2],
	[50, 5, 3],
	[36, 6, 5],
	[22, 6, 6],
	[8, 8, 7]
];

const impressions: readonly { ago: number; session: number; change: ChangeStep }[] = [
	{ ago: 60, session: 3, change: 'no-change' },
	{ ago: 39, session: 6, change: 'a-little-better' },
	{ ago: 4, session: 11, change: 'much-better' }
];

/** Days before the last, then heels, toes and chair of the left leg; the right leg could do all. */
const strength: readonly (readonly [number, StrengthAnswer, StrengthAnswer, StrengthAnswer])[] = [
	[77, 'able', 'harder', 'harder'],
	[49, 'able', 'able', 'harder'],
	[21, 'able', 'able', 'able'],
	[7, 'able', 'able', 'able']
];

const event = {
	ago: 51,
	what: 'new-work-or-chair',
	note: { en: 'a higher chair at work', ja: '職場のいすを高いものに替えた', vi: 'ghế cao hơn ở chỗ làm' }
} as const;

/** What goes with each note, by its number: what made it worse, what helped. Both were answered. */
const words: readonly {
	readonly triggers: readonly OfferedWord<'triggers'>[];
	readonly helped: readonly OfferedWord<'helped'>[];
}[] = [
	{ triggers: ['lifting'], helped: ['rest'] },
	{ triggers: ['sitting-long'], helped: ['changing-position'] },
	{ triggers: ['weather'], helped: ['bath'] },
	{ triggers: ['poor-sleep'], helped: [] },
	{ triggers: [], helped: ['walking'] }
];

/** An item of the patient's own, and its answers by the day, over and over; `null` is not answered. */
const item = {
	name: { en: 'Cups of coffee', ja: 'コーヒー（杯）', vi: 'Số tách cà phê' },
	answers: [1, null, 0, 2, 1]
} as const;

export const more = { course, activities, checks, impressions, strength, event, words, item };
