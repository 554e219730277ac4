import type { App } from './context.ts';

const signs = ['saddle', 'start', 'leak', 'stool', 'wipe', 'sex', 'both'] as const;

/**
 * The questions of the warning check, in the words of a full-screen notice, wherever something calls for them: one list,
 * so that no screen asks fewer signs than another.
 */
export function checkQuestions({ base, text: { t } }: Pick<App, 'base' | 'text'>) {
	return {
		title: t('body.alarm.go'),
		signs: signs.map((sign) => t(`body.sign.${sign}`)),
		advice: t('warnings.now-do'),
		more: { href: `${base}/warnings/`, label: t('body.alarm.more') },
		call: { href: 'tel:119', label: t('warnings.call') },
		notes: [t('body.alarm.review'), `${t('warnings.call')} · ${t('warnings.call-sub')}`],
		none: t('body.alarm.none')
	};
}
