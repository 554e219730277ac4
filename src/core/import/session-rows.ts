/** One row of a sessions file: what it says about its session. */
import { parseAmount } from '../course/amount.ts';
import { durationRange } from '../course/session.ts';
import type { Session } from '../record.ts';
import { scaleRange } from '../symptoms/symptom.ts';
import type { Moment, TimeOfDay } from '../time.ts';
import { plain } from './cell.ts';
import { readState } from './cell-words.ts';
import { readTime } from './clock-time.ts';
import type { DateOrder } from './date.ts';
import { readPoints, readTechniques, sentences } from './lists.ts';
import type { RowCells } from './row-cells.ts';
import type { SaidSession } from './said.ts';

/** Numbers of sessions, whole. */
const numberRange = { from: 1, to: 9999 } as const;

/**
 * What a row says of its session; `undefined` where its cells hold problems (they are in `cells`).
 * Edges: a time behind the date counts where the row has no time of its own (00:00 is how spreadsheets write a bare
 * date). A session that is said to be done or missed may be today, not later.
 */
export function readSessionRow(
	cells: RowCells,
	file: number,
	line: number,
	now: Moment,
	order?: DateOrder
): SaidSession | undefined {
	const date = cells.date(order);
	const time = cells.word('time', readTime, { code: 'not-a-time' }) ?? timeBeside(date?.time);
	const state = cells.word('state', readState, { code: 'not-a-state' });
	if (date && state && state !== 'planned' && date.day > now.day) cells.refuse('date', { code: 'future' });
	const scale = (column: 'pain_before' | 'pain_after') => cells.whole(column, scaleRange.from, scaleRange.to);
	const facts = withoutAbsent({
		number: cells.whole('number', numberRange.from, numberRange.to),
		duration: cells.whole('duration_minutes', durationRange.from, durationRange.to),
		points: cells.list('points', readPoints),
		techniques: cells.list('techniques', readTechniques),
		price: priceOf(cells),
		painBefore: scale('pain_before'),
		painAfter: scale('pain_after'),
		afterEffects: cells.list('after_effects', sentences),
		note: cells.note('note')
	});
	const unread = cells.kept();
	if (!date || cells.problems.length > 0) return undefined;
	return {
		kind: 'session',
		file,
		line,
		day: date.day,
		facts,
		...(time && { time }),
		...(state && { state }),
		...(unread && { unread })
	};
}

function timeBeside(time: TimeOfDay | undefined): TimeOfDay | undefined {
	return time === '00:00' ? undefined : time;
}

function priceOf(cells: RowCells): Session['price'] {
	const amount = cells.word('price', parseAmount, { code: 'not-an-amount' });
	const currency = cells.word('currency', currencyCode, { code: 'not-a-currency' });
	if (amount !== undefined && currency !== undefined) return { amount, currency };
	if (amount !== undefined && cells.text('currency') === undefined) cells.refuse('price', { code: 'no-currency' });
	return undefined;
}

/** Source: ISO 4217, the form of a code; whether it is in use is not looked at. */
function currencyCode(text: string): string | undefined {
	const code = plain(text).toUpperCase();
	return /^[A-Z]{3}$/.test(code) ? code : undefined;
}

type Present<Facts> = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };

function withoutAbsent<Facts extends object>(facts: Facts): Present<Facts> {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Present<Facts>;
}
