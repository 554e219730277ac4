/**
 * Every sign, in the order shown: tables A to F of the facts (clinical 1.2), one file each. This list and the files it
 * names hold conditions only; the words are loaded in the chosen language when they are shown.
 */
import { rule as aaa } from './aaa.ts';
import { rule as acuBleed } from './acu-bleed.ts';
import { rule as acuBroken } from './acu-broken.ts';
import { rule as acuBurn } from './acu-burn.ts';
import { rule as acuFaint } from './acu-faint.ts';
import { rule as acuInfect } from './acu-infect.ts';
import { rule as acuNeuro } from './acu-neuro.ts';
import { rule as acuNormal } from './acu-normal.ts';
import { rule as acuPneumo } from './acu-pneumo.ts';
import { rule as acuPreg } from './acu-preg.ts';
import { rule as acuShockPain } from './acu-shock-pain.ts';
import { rule as avn } from './avn.ts';
import { rule as caNeuro } from './ca-neuro.ts';
import { rule as caPain } from './ca-pain.ts';
import { rule as cesBilateral } from './ces-bilateral.ts';
import { rule as cesBothlegsWeak } from './ces-bothlegs-weak.ts';
import { rule as cesBowel } from './ces-bowel.ts';
import { rule as cesGait } from './ces-gait.ts';
import { rule as cesPeeControl } from './ces-pee-control.ts';
import { rule as cesPeeFeel } from './ces-pee-feel.ts';
import { rule as cesPeeStart } from './ces-pee-start.ts';
import { rule as cesSaddle } from './ces-saddle.ts';
import { rule as cesSex } from './ces-sex.ts';
import { rule as cesWipe } from './ces-wipe.ts';
import { rule as fxFragile } from './fx-fragile.ts';
import { rule as fxTrauma } from './fx-trauma.ts';
import { rule as hipSeptic } from './hip-septic.ts';
import { rule as infSpine } from './inf-spine.ts';
import { rule as neuroFootdrop } from './neuro-footdrop.ts';
import { rule as neuroMobility } from './neuro-mobility.ts';
import { rule as neuroNumbSpread } from './neuro-numb-spread.ts';
import { rule as neuroUpper } from './neuro-upper.ts';
import { rule as neuroWeakNew } from './neuro-weak-new.ts';
import { rule as neuroWeakProgress } from './neuro-weak-progress.ts';
import { rule as painPersist } from './pain-persist.ts';
import { rule as painUnbearable } from './pain-unbearable.ts';
import { rule as painWorse } from './pain-worse.ts';
import { rule as vasAli } from './vas-ali.ts';
import { rule as vasClaud } from './vas-claud.ts';
import { rule as vasDvt } from './vas-dvt.ts';
import { rule as vasPe } from './vas-pe.ts';
import type { SignRule } from './sign-rule.ts';

export const signs = [
	cesSaddle,
	cesWipe,
	cesPeeStart,
	cesPeeControl,
	cesPeeFeel,
	cesBowel,
	cesSex,
	cesBilateral,
	cesBothlegsWeak,
	cesGait,
	neuroFootdrop,
	neuroWeakProgress,
	neuroWeakNew,
	neuroNumbSpread,
	neuroMobility,
	neuroUpper,
	fxTrauma,
	fxFragile,
	hipSeptic,
	infSpine,
	caNeuro,
	caPain,
	avn,
	aaa,
	vasPe,
	vasDvt,
	vasAli,
	vasClaud,
	acuPneumo,
	acuFaint,
	acuNeuro,
	acuBleed,
	acuInfect,
	acuBroken,
	acuShockPain,
	acuBurn,
	acuPreg,
	acuNormal,
	painUnbearable,
	painWorse,
	painPersist
] as const satisfies readonly SignRule[];

export type WarningSignId = (typeof signs)[number]['id'];
