/** The words of every sign and rule, by its id. Loaded when they are shown. */
import { words as aaa } from './aaa.en.ts';
import { words as acuBleed } from './acu-bleed.en.ts';
import { words as acuBroken } from './acu-broken.en.ts';
import { words as acuBurn } from './acu-burn.en.ts';
import { words as acuFaint } from './acu-faint.en.ts';
import { words as acuInfect } from './acu-infect.en.ts';
import { words as acuNeuro } from './acu-neuro.en.ts';
import { words as acuNormal } from './acu-normal.en.ts';
import { words as acuPneumo } from './acu-pneumo.en.ts';
import { words as acuPreg } from './acu-preg.en.ts';
import { words as acuShockPain } from './acu-shock-pain.en.ts';
import { words as avn } from './avn.en.ts';
import { words as caNeuro } from './ca-neuro.en.ts';
import { words as caPain } from './ca-pain.en.ts';
import { words as cesBilateral } from './ces-bilateral.en.ts';
import { words as cesBothlegsWeak } from './ces-bothlegs-weak.en.ts';
import { words as cesBowel } from './ces-bowel.en.ts';
import { words as cesGait } from './ces-gait.en.ts';
import { words as cesPeeControl } from './ces-pee-control.en.ts';
import { words as cesPeeFeel } from './ces-pee-feel.en.ts';
import { words as cesPeeStart } from './ces-pee-start.en.ts';
import { words as cesSaddle } from './ces-saddle.en.ts';
import { words as cesSex } from './ces-sex.en.ts';
import { words as cesWipe } from './ces-wipe.en.ts';
import { words as fxFragile } from './fx-fragile.en.ts';
import { words as fxTrauma } from './fx-trauma.en.ts';
import { words as hipSeptic } from './hip-septic.en.ts';
import { words as infSpine } from './inf-spine.en.ts';
import { words as logCheck } from './log-check.en.ts';
import { words as logCourse } from './log-course.en.ts';
import { words as logFall } from './log-fall.en.ts';
import { words as logFever } from './log-fever.en.ts';
import { words as logFlare } from './log-flare.en.ts';
import { words as logNeedling } from './log-needling.en.ts';
import { words as logNoFall } from './log-no-fall.en.ts';
import { words as logPersistence } from './log-persistence.en.ts';
import { words as logSevere } from './log-severe.en.ts';
import { words as logSpread } from './log-spread.en.ts';
import { words as logStrength } from './log-strength.en.ts';
import { words as logThigh } from './log-thigh.en.ts';
import { words as logWeakness } from './log-weakness.en.ts';
import { words as logWorse } from './log-worse.en.ts';
import { words as neuroFootdrop } from './neuro-footdrop.en.ts';
import { words as neuroMobility } from './neuro-mobility.en.ts';
import { words as neuroNumbSpread } from './neuro-numb-spread.en.ts';
import { words as neuroUpper } from './neuro-upper.en.ts';
import { words as neuroWeakNew } from './neuro-weak-new.en.ts';
import { words as neuroWeakProgress } from './neuro-weak-progress.en.ts';
import { words as painPersist } from './pain-persist.en.ts';
import { words as painUnbearable } from './pain-unbearable.en.ts';
import { words as painWorse } from './pain-worse.en.ts';
import { words as vasAli } from './vas-ali.en.ts';
import { words as vasClaud } from './vas-claud.en.ts';
import { words as vasDvt } from './vas-dvt.en.ts';
import { words as vasPe } from './vas-pe.en.ts';

export const words = {
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
} as const;
