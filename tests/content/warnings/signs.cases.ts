/** Named cases of every sign. */
import type { WarningSignId } from '#content/warnings/signs.ts';
import { aboutMe, checked, signed } from '../../core/warnings/told.ts';
import { given, ofQuestion, type Case } from './case.ts';

const [now, today, days, visit] = ['emergency-now', 'today', 'within-days', 'next-visit'] as const;
const cancer = aboutMe({ cancer: 'yes' });
const noCancer = aboutMe({ cancer: 'no' });

export const signCases: Readonly<Record<WarningSignId, readonly Case[]>> = {
	'ces-saddle': ofQuestion('ces-saddle', now),
	'ces-wipe': ofQuestion('ces-wipe', now),
	'ces-pee-start': ofQuestion('ces-pee-start', now),
	'ces-pee-control': ofQuestion('ces-pee-control', now),
	'ces-pee-feel': ofQuestion('ces-pee-feel', now),
	'ces-bowel': ofQuestion('ces-bowel', now),
	'ces-sex': ofQuestion('ces-sex', now),
	'ces-bilateral': ofQuestion('ces-bilateral', now),
	'ces-bothlegs-weak': ofQuestion('ces-bothlegs-weak', now),
	'ces-gait': ofQuestion('ces-gait', now),
	'neuro-footdrop': [
		...ofQuestion('neuro-footdrop', today),
		given('with any of table A', { checks: [checked({ 'neuro-footdrop': 'yes', 'ces-wipe': 'yes' })] }, now),
		given('with none of table A', { checks: [checked({ 'neuro-footdrop': 'yes', 'ces-wipe': 'no' })] }, today)
	],
	'neuro-weak-progress': [
		...ofQuestion('neuro-weak-progress', today, 'unknown'),
		given('the knee gave way', { days: [signed(0, { 'knee-gave-way': 'yes' })] }, today),
		given('it did not, and the check says no', bothNo('neuro-weak-progress', 'knee-gave-way'), 'clear'),
		given('it did not, and nobody asked', { days: [signed(0, { 'knee-gave-way': 'no' })] }, 'unknown'),
		given('with any of table A', { checks: [checked({ 'neuro-weak-progress': 'yes', 'ces-bowel': 'yes' })] }, now)
	],
	'neuro-weak-new': ofQuestion('neuro-weak-new', days),
	'neuro-numb-spread': ofQuestion('neuro-numb-spread', days),
	'neuro-mobility': [
		...ofQuestion('neuro-mobility', days, 'unknown'),
		given('suddenly', { checks: [checked({ 'neuro-mobility-sudden': 'yes' })] }, today),
		given('neither', { checks: [checked({ 'neuro-mobility': 'no', 'neuro-mobility-sudden': 'no' })] }, 'clear')
	],
	'neuro-upper': ofQuestion('neuro-upper', now),
	'fx-trauma': ofQuestion('fx-trauma', now),
	'fx-fragile': ofQuestion('fx-fragile', today),
	'hip-septic': ofQuestion('hip-septic', now),
	'inf-spine': [
		...ofQuestion('inf-spine', today, 'unknown'),
		given('very ill', { checks: [checked({ 'inf-spine': 'yes', 'inf-spine-ill': 'yes' })] }, now),
		given('neither', { checks: [checked({ 'inf-spine': 'no', 'inf-spine-ill': 'no' })] }, 'clear')
	],
	'ca-neuro': [
		...ofQuestion('ca-neuro', now, 'unknown'),
		given('cancer and new weakness', { about: cancer, checks: [checked({ 'neuro-weak-new': 'yes' })] }, now),
		given(
			'cancer not sure, weakness',
			{ about: aboutMe({ cancer: 'not-sure' }), checks: [checked({ 'neuro-weak-new': 'yes' })] },
			now
		),
		given('weakness, cancer not said', { checks: [checked({ 'ca-neuro': 'no', 'neuro-weak-new': 'yes' })] }, 'unknown'),
		given('cancer alone', { about: cancer }, 'unknown'),
		given('no cancer, and no to the question', { about: noCancer, checks: [checked({ 'ca-neuro': 'no' })] }, 'clear')
	],
	'ca-pain': [
		...ofQuestion('ca-pain', days, 'unknown'),
		given('severe', { checks: [checked({ 'ca-pain-severe': 'yes' })] }, today),
		given('cancer and pain that gets worse', { about: cancer, checks: [checked({ 'pain-worse': 'yes' })] }, days),
		given('none of it', { about: noCancer, checks: [checked({ 'ca-pain': 'no', 'ca-pain-severe': 'no' })] }, 'clear')
	],
	avn: ofQuestion('avn', days),
	aaa: ofQuestion('aaa', now),
	'vas-pe': ofQuestion('vas-pe', now),
	'vas-dvt': [
		...ofQuestion('vas-dvt', today, 'unknown'),
		given('the day says so', { days: [signed(2, { 'calf-swollen': 'yes' })] }, today),
		given('neither', bothNo('vas-dvt', 'calf-swollen'), 'clear')
	],
	'vas-ali': [
		...ofQuestion('vas-ali', now, 'unknown'),
		given('the day says so', { days: [signed(0, { 'leg-cold': 'yes' })] }, now),
		given('neither', bothNo('vas-ali', 'leg-cold'), 'clear')
	],
	'vas-claud': ofQuestion('vas-claud', visit),
	'acu-pneumo': ofQuestion('acu-pneumo', now),
	'acu-faint': ofQuestion('acu-faint', now),
	'acu-neuro': ofQuestion('acu-neuro', now),
	'acu-bleed': [
		...ofQuestion('acu-bleed', today, 'unknown'),
		given('heavily', { checks: [checked({ 'acu-bleed-heavy': 'yes' })] }, now),
		given('neither', { checks: [checked({ 'acu-bleed': 'no', 'acu-bleed-heavy': 'no' })] }, 'clear')
	],
	'acu-infect': [
		...ofQuestion('acu-infect', today, 'unknown'),
		given('spreading', { checks: [checked({ 'acu-infect-spreading': 'yes' })] }, now),
		given('neither', { checks: [checked({ 'acu-infect': 'no', 'acu-infect-spreading': 'no' })] }, 'clear')
	],
	'acu-broken': ofQuestion('acu-broken', today),
	'acu-shock-pain': ofQuestion('acu-shock-pain', days),
	'acu-burn': [
		...ofQuestion('acu-burn', days, 'unknown'),
		given('deep', { checks: [checked({ 'acu-burn': 'yes', 'acu-burn-deep': 'yes' })] }, today),
		given(
			'with diabetes',
			{ about: aboutMe({ 'diabetes-or-neuropathy': 'yes' }), checks: [checked({ 'acu-burn': 'yes' })] },
			today
		),
		given(
			'without diabetes',
			{ about: aboutMe({ 'diabetes-or-neuropathy': 'no' }), checks: [checked({ 'acu-burn': 'yes' })] },
			days
		),
		given('diabetes alone', { about: aboutMe({ 'diabetes-or-neuropathy': 'yes' }) }, 'unknown'),
		given('neither', { checks: [checked({ 'acu-burn': 'no', 'acu-burn-deep': 'no' })] }, 'clear')
	],
	'acu-preg': [
		...ofQuestion('acu-preg', today, 'unknown'),
		given('heavily', { checks: [checked({ 'acu-preg-heavy': 'yes' })] }, now),
		given('neither', { checks: [checked({ 'acu-preg': 'no', 'acu-preg-heavy': 'no' })] }, 'clear')
	],
	'acu-normal': ofQuestion('acu-normal', visit),
	'pain-unbearable': [
		...ofQuestion('pain-unbearable', today, 'unknown'),
		given('the day says so', { days: [signed(0, { unbearable: 'yes' })] }, today),
		given('a week ago', { days: [signed(7, { unbearable: 'yes' })] }, 'unknown'),
		given('neither', bothNo('pain-unbearable', 'unbearable'), 'clear')
	],
	'pain-worse': ofQuestion('pain-worse', days),
	'pain-persist': ofQuestion('pain-persist', visit)
};

function bothNo(question: Parameters<typeof ofQuestion>[0], sign: keyof NonNullable<Parameters<typeof signed>[1]>) {
	return { checks: [checked({ [question]: 'no' })], days: [signed(0, { [sign]: 'no' })] };
}
