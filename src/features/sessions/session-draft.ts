/** The half-filled form as it is kept: with the session it was begun from, so that changes elsewhere are noticed. */
import type { Session } from '#core/record.ts';
import { blankForm, type SessionForm } from './session-form.ts';

export interface SessionDraft {
	readonly form: SessionForm;
	readonly before?: Session | undefined;
}

export function draftIdOf(sessionId: string | undefined): string {
	return `session:${sessionId ?? 'new'}`;
}

/** A kept draft, if it can still be read: one of another version may lack a field or hold it in another shape. */
export function draftFrom(kept: unknown): SessionDraft | undefined {
	if (!isObject(kept) || !isObject(kept['form'])) return undefined;
	const blank = blankForm(undefined, '');
	const form: SessionForm = { ...blank, ...kept['form'] };
	const fits = (Object.keys(blank) as (keyof SessionForm)[]).every(
		(name) => typeof form[name] === typeof blank[name] && Array.isArray(form[name]) === Array.isArray(blank[name])
	);
	return fits ? { form, before: kept['before'] as Session | undefined } : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
