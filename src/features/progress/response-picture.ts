import type { Text } from '#app/text.svelte.ts';
import { meanResponse, type SessionResponse } from '#core/progress/responses.ts';
import { windowFrom, windowTo } from '#core/progress/session-window.ts';
import { toTenth } from '#core/progress/week.ts';
import type { ChartLine, ChartPicture } from '#ui/LineChart.picture.ts';

const count = windowTo - windowFrom + 1;

/** The days around every session as faint lines, and their mean where windows enough reach. */
export function responsePicture(responses: readonly SessionResponse[], text: Text): ChartPicture {
	const { t } = text;
	const mean = meanResponse(responses).map((at) => at && toTenth({ sum: at.sum, days: at.sessions }));
	const bold: ChartLine = { key: 'mean', label: t('around.mean'), kind: 'main', points: mean };
	return {
		from: windowFrom,
		count,
		lines: [
			...(mean.some((value) => value !== null) ? [bold] : []),
			...responses.map(({ day, window }): ChartLine => ({
				key: day,
				label: t('around.each'),
				kind: 'faint',
				points: Array.from({ length: count }, (_, index) => window.values[windowFrom + index - window.from] ?? null)
			}))
		],
		marks: [{ x: 0, label: t('around.at') }],
		ticks: (most) => {
			const step = most >= 9 ? 2 : most >= 5 ? 4 : 7;
			return Array.from({ length: count }, (_, index) => windowFrom + index)
				.filter((at) => at % step === 0)
				.map((at) => ({ x: at, label: text.number(at, { signDisplay: 'exceptZero' }) }));
		},
		y: { from: 0, to: 10, step: 2 }
	};
}
