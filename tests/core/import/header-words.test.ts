import { describe, expect, it } from 'vitest';
import { columnNames } from '#core/import/columns.ts';
import { guessColumn } from '#core/import/header-words.ts';

describe('a name above a column', () => {
	it.each(['days', 'sessions'] as const)('means itself where it is ours: %s', (kind) => {
		for (const name of columnNames(kind)) expect(guessColumn(name, kind)).toBe(name);
	});

	it.each([
		['痛み(左足)', 'pain_leg'],
		['左足の痛み', 'pain_leg'],
		['腰痛', 'pain_back_hip'],
		['一番強い痛み', 'pain_worst'],
		['感覚がにぶい_左', 'numbness_left'],
		['tê_chân_phải', 'numbness_right'],
		['đau_chân', 'pain_leg'],
		['痛み止め', 'medicine'],
		['painkiller', 'medicine'],
		['thuốc_giảm_đau', 'medicine'],
		['痛みの日数', undefined],
		['眠れなかった', 'sleep_disturbance'],
		['sleep_disturbed', 'sleep_disturbance'],
		['mất_ngủ', 'sleep_disturbance'],
		['よく眠れた', undefined],
		['睡眠時間', undefined],
		['sleep_quality', undefined],
		['昼の体温', undefined],
		['しびれ', undefined],
		['x'.repeat(100), undefined]
	])('means a column of days: %j is %s', (name, column) => {
		expect(guessColumn(name, 'days')).toBe(column);
	});
});
