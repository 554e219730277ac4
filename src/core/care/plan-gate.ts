/** Whether a routine may join the plan, and start today. Source: facts, clinical 5.1, last line but one, and 5.2 "avoid". */
import { feverFrom } from '../symptoms/sign-alarm.ts';
import type { DayEntry } from '../record.ts';
import type { AboutAnswer, AboutId, AboutMe } from '../warnings/about-me.ts';
import type { QuestionId, WarningCheck } from '../warnings/check.ts';
import type { PlanItem } from './plan-item.ts';
import type { Routine } from './routine.ts';

/** What keeps a routine back. `unknown-routine`: one of a newer version, of which this one knows nothing. */
export type GateReason =
	| { readonly kind: 'about'; readonly id: AboutId; readonly answer: Exclude<AboutAnswer, 'no'> | 'unanswered' }
	| { readonly kind: 'practitioner-only' }
	| { readonly kind: 'unknown-routine' }
	| { readonly kind: 'fever' };

/**
 * `open`: nothing is against it. `needs-agreement`: it joins, and starts, only once the practitioner agreed or the
 * questions were answered with no. `not-today`: it is or may be on the plan, and nobody's agreement starts it today.
 */
export type PlanGate =
	| { readonly kind: 'open' }
	| { readonly kind: 'needs-agreement' | 'not-today'; readonly reasons: readonly [GateReason, ...GateReason[]] };

/** `routine`: the library's; `own-words`: the patient's; `unknown`: one of a newer version. */
export interface GateAsk {
	readonly routine: Routine | 'own-words' | 'unknown';
	readonly answers: AboutMe['answers'] | undefined;
	/** Unexplained fever today, see `hasFever`. */
	readonly fever: boolean;
	/** Whether the practitioner agreed to this one. */
	readonly agreed: PlanItem['agreed'];
}

/**
 * Whether a routine may join the plan, and start today.
 * Edges: agreement lifts everything but fever. Fever keeps back what is exercised, in own words too; lying more easily
 * or a looser belt it does not. With "not pregnant" the question about late pregnancy, which is then not asked, is
 * answered too; where the pregnancy itself is open, that is the reason named.
 * Unknown: a question that was not answered, not sure or rather not say keep back as yes does.
 * Source: facts, clinical 5.1 (unverified) and 5.2; awaiting clinical review.
 */
export function planGate({ routine, answers, fever, agreed }: GateAsk): PlanGate {
	const [first, ...rest] = agreed ? [] : agreementReasons(routine, answers);
	const hot: GateReason[] = fever && isExercised(routine) ? [{ kind: 'fever' }] : [];
	if (first) return { kind: 'needs-agreement', reasons: [first, ...rest, ...hot] };
	const [heat] = hot;
	return heat ? { kind: 'not-today', reasons: [heat] } : { kind: 'open' };
}

/** Questions of the check whose yes or not sure tells of fever. */
const feverQuestions = ['inf-spine', 'inf-spine-ill', 'hip-septic'] as const satisfies QuestionId[];

/**
 * Whether there is fever today: 38.0 °C or more in the day's log, or a question of today's checks about fever answered
 * with yes or not sure.
 * Unknown: no temperature and no check is not fever; whoever has one has not told it here.
 * Source: facts, clinical 2, R10, and 5.1.
 */
export function hasFever(
	entry: Pick<DayEntry, 'answers'> | undefined,
	checksOfToday: readonly Pick<WarningCheck, 'answers'>[]
): boolean {
	const celsius = entry?.answers.temperature;
	if (celsius !== undefined && celsius >= feverFrom) return true;
	return checksOfToday.some(({ answers }) =>
		feverQuestions.some((id) => answers[id] === 'yes' || answers[id] === 'not-sure')
	);
}

function agreementReasons(routine: GateAsk['routine'], answers: AboutMe['answers'] = {}): readonly GateReason[] {
	if (routine === 'own-words') return [];
	if (routine === 'unknown') return [{ kind: 'unknown-routine' }];
	const about = new Map(
		routine.barredBy.flatMap((id): [AboutId, GateReason][] => {
			const reason = aboutReason(id, answers);
			return reason ? [[reason.id, reason]] : [];
		})
	);
	return [...about.values(), ...(routine.practitionerOnly ? [{ kind: 'practitioner-only' } as const] : [])];
}

function aboutReason(id: AboutId, answers: AboutMe['answers']): Extract<GateReason, { kind: 'about' }> | undefined {
	const answer = answers[id];
	if (id === 'late-pregnancy' && answer !== 'no') {
		const { pregnant } = answers;
		if (pregnant === 'no') return undefined;
		if (pregnant === undefined || pregnant === 'rather-not-say') return aboutReason('pregnant', answers);
	}
	return answer === 'no' ? undefined : { kind: 'about', id, answer: answer ?? 'unanswered' };
}

function isExercised(routine: GateAsk['routine']): boolean {
	return typeof routine === 'string' || routine.kind !== 'care';
}
