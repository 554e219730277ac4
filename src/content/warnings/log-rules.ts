/** What is read from the log: R1 to R12 of the facts (clinical 2). R11 stands in the signs of one leg, R9 also in table E. */
import { rule as logCheck } from './log-check.ts';
import { rule as logCourse } from './log-course.ts';
import { rule as logFall } from './log-fall.ts';
import { rule as logFever } from './log-fever.ts';
import { rule as logFlare } from './log-flare.ts';
import { rule as logNeedling } from './log-needling.ts';
import { rule as logNoFall } from './log-no-fall.ts';
import { rule as logPersistence } from './log-persistence.ts';
import { rule as logSevere } from './log-severe.ts';
import { rule as logSpread } from './log-spread.ts';
import { rule as logStrength } from './log-strength.ts';
import { rule as logThigh } from './log-thigh.ts';
import { rule as logWeakness } from './log-weakness.ts';
import { rule as logWorse } from './log-worse.ts';
import type { SignRule } from './sign-rule.ts';

export const logRules = [
	logCheck,
	logFall,
	logNeedling,
	logStrength,
	logWeakness,
	logSpread,
	logPersistence,
	logNoFall,
	logWorse,
	logSevere,
	logCourse,
	logFlare,
	logFever,
	logThigh
] as const satisfies readonly SignRule[];

export type LogRuleId = (typeof logRules)[number]['id'];
