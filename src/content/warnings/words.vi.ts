/** The words of every sign and rule, by its id. Loaded when they are shown. */
import { words as aaa } from './aaa.vi.ts';
import { words as acuBleed } from './acu-bleed.vi.ts';
import { words as acuBroken } from './acu-broken.vi.ts';
import { words as acuBurn } from './acu-burn.vi.ts';
import { words as acuFaint } from './acu-faint.vi.ts';
import { words as acuInfect } from './acu-infect.vi.ts';
import { words as acuNeuro } from './acu-neuro.vi.ts';
import { words as acuNormal } from './acu-normal.vi.ts';
import { words as acuPneumo } from './acu-pneumo.vi.ts';
import { words as acuPreg } from './acu-preg.vi.ts';
import { words as acuShockPain } from './acu-shock-pain.vi.ts';
import { words as avn } from './avn.vi.ts';
import { words as caNeuro } from './ca-neuro.vi.ts';
import { words as caPain } from './ca-pain.vi.ts';
import { words as cesBilateral } from './ces-bilateral.vi.ts';
import { words as cesBothlegsWeak } from './ces-bothlegs-weak.vi.ts';
import { words as cesBowel } from './ces-bowel.vi.ts';
import { words as cesGait } from './ces-gait.vi.ts';
import { words as cesPeeControl } from './ces-pee-control.vi.ts';
import { words as cesPeeFeel } from './ces-pee-feel.vi.ts';
import { words as cesPeeStart } from './ces-pee-start.vi.ts';
import { words as cesSaddle } from './ces-saddle.vi.ts';
import { words as cesSex } from './ces-sex.vi.ts';
import { words as cesWipe } from './ces-wipe.vi.ts';
import { words as fxFragile } from './fx-fragile.vi.ts';
import { words as fxTrauma } from './fx-trauma.vi.ts';
import { words as hipSeptic } from './hip-septic.vi.ts';
import { words as infSpine } from './inf-spine.vi.ts';
import { words as logCheck } from './log-check.vi.ts';
import { words as logCourse } from './log-course.vi.ts';
import { words as logFall } from './log-fall.vi.ts';
import { words as logFever } from './log-fever.vi.ts';
import { words as logFlare } from './log-flare.vi.ts';
import { words as logNeedling } from './log-needling.vi.ts';
import { words as logNoFall } from './log-no-fall.vi.ts';
import { words as logPersistence } from './log-persistence.vi.ts';
import { words as logSevere } from './log-severe.vi.ts';
import { words as logSpread } from './log-spread.vi.ts';
import { words as logStrength } from './log-strength.vi.ts';
import { words as logThigh } from './log-thigh.vi.ts';
import { words as logWeakness } from './log-weakness.vi.ts';
import { words as logWorse } from './log-worse.vi.ts';
import { words as neuroFootdrop } from './neuro-footdrop.vi.ts';
import { words as neuroMobility } from './neuro-mobility.vi.ts';
import { words as neuroNumbSpread } from './neuro-numb-spread.vi.ts';
import { words as neuroUpper } from './neuro-upper.vi.ts';
import { words as neuroWeakNew } from './neuro-weak-new.vi.ts';
import { words as neuroWeakProgress } from './neuro-weak-progress.vi.ts';
import { words as painPersist } from './pain-persist.vi.ts';
import { words as painUnbearable } from './pain-unbearable.vi.ts';
import { words as painWorse } from './pain-worse.vi.ts';
import { words as vasAli } from './vas-ali.vi.ts';
import { words as vasClaud } from './vas-claud.vi.ts';
import { words as vasDvt } from './vas-dvt.vi.ts';
import { words as vasPe } from './vas-pe.vi.ts';
import type { Words } from '../text/message.ts';
import type { words as first } from './words.en.ts';

export const words: { readonly [Id in keyof typeof first]: Words<(typeof first)[Id]> } = {
	'ces-saddle': cesSaddle,
	'ces-wipe': cesWipe,
	'ces-pee-start': cesPeeStart,
	'ces-pee-control': cesPeeControl,
	'ces-pee-feel': cesPeeFeel,
	'ces-bowel': cesBowel,
	'ces-sex': cesSex,
	'ces-bilateral': cesBilateral,
	'ces-bothlegs-weak': cesBothlegsWeak,
	'ces-gait': cesGait,
	'neuro-footdrop': neuroFootdrop,
	'neuro-weak-progress': neuroWeakProgress,
	'neuro-weak-new': neuroWeakNew,
	'neuro-numb-spread': neuroNumbSpread,
	'neuro-mobility': neuroMobility,
	'neuro-upper': neuroUpper,
	'fx-trauma': fxTrauma,
	'fx-fragile': fxFragile,
	'hip-septic': hipSeptic,
	'inf-spine': infSpine,
	'ca-neuro': caNeuro,
	'ca-pain': caPain,
	avn: avn,
	aaa: aaa,
	'vas-pe': vasPe,
	'vas-dvt': vasDvt,
	'vas-ali': vasAli,
	'vas-claud': vasClaud,
	'acu-pneumo': acuPneumo,
	'acu-faint': acuFaint,
	'acu-neuro': acuNeuro,
	'acu-bleed': acuBleed,
	'acu-infect': acuInfect,
	'acu-broken': acuBroken,
	'acu-shock-pain': acuShockPain,
	'acu-burn': acuBurn,
	'acu-preg': acuPreg,
	'acu-normal': acuNormal,
	'pain-unbearable': painUnbearable,
	'pain-worse': painWorse,
	'pain-persist': painPersist,
	'log-check': logCheck,
	'log-fall': logFall,
	'log-needling': logNeedling,
	'log-strength': logStrength,
	'log-weakness': logWeakness,
	'log-spread': logSpread,
	'log-persistence': logPersistence,
	'log-no-fall': logNoFall,
	'log-worse': logWorse,
	'log-severe': logSevere,
	'log-course': logCourse,
	'log-flare': logFlare,
	'log-fever': logFever,
	'log-thigh': logThigh
};
