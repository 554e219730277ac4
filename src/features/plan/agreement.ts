/** Reads what was typed about the practitioner's word. */
import type { PlanItem } from '#core/care/plan-item.ts';
import { earliestDay } from '#core/course/session.ts';
import { parseDay, type Day } from '#core/time.ts';
import { longestName } from './plan-form.ts';

export interface AgreementForm {
	readonly on: string;
	readonly by: string;
}

export type AgreementRefused = { readonly on?: 'missing' | 'not-yet'; readonly by?: 'long' };

export function checkAgreement(
	{ on, by }: AgreementForm,
	today: Day
):
	| { readonly kind: 'taken'; readonly agreed: NonNullable<PlanItem['agreed']> }
	| { readonly kind: 'refused'; readonly refused: AgreementRefused } {
	const day = parseDay(on.trim());
	const who = by.trim();
	const isLong = [...who].length > longestName;
	const wrong = !day || day < earliestDay ? 'missing' : day > today ? 'not-yet' : undefined;
	if (day && !wrong && !isLong) return { kind: 'taken', agreed: { on: day, ...(who && { by: who }) } };
	return { kind: 'refused', refused: { ...(wrong && { on: wrong }), ...(isLong && { by: 'long' }) } };
}

/** A kept draft, if this version can still read it. */
export function agreementFrom(kept: unknown): AgreementForm | undefined {
	if (typeof kept !== 'object' || kept === null || !('on' in kept) || !('by' in kept)) return undefined;
	const { on, by } = kept;
	return typeof on === 'string' && typeof by === 'string' ? { on, by } : undefined;
}
