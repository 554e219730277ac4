/**
 * The bare cost of a chart: all rows of a plain database at once, a plain line of Chart.js. `?rows=84` says how many;
 * with `&read` they are read and drawn as soon as the page is there. And our chart by itself, without a diary.
 */
import '../../../src/app.css';
import type { DayEntry } from '#core/record.ts';
import { longDays } from './long-days.ts';
import { plainLine } from './plain-line.ts';
import { PlainRows } from './plain-rows.ts';

const asked = new URLSearchParams(location.search);
const count = Number(asked.get('rows'));
const place = document.querySelector('main') as HTMLElement;
const said = document.querySelector('output') as HTMLOutputElement;

const rows = await PlainRows.open(`plain-${count}`);
const days = longDays(count);
const tasks: Readonly<Record<string, () => Promise<void> | void>> = {
	Fill: async () => {
		await rows.fill(days);
		said.value = 'Filled';
	},
	'Read and draw': readAndDraw,
	'Plain line': () => {
		plainLine(place, levels(days));
	},
	'Our chart': async () => (await import('./our-chart.ts')).ourChart(place, levels(days))
};

for (const button of document.querySelectorAll('button')) {
	button.onclick = () => {
		// What was drawn before is gone before anything new is.
		place.replaceChildren();
		void tasks[button.textContent]?.();
	};
}
if (asked.has('read')) await readAndDraw();
said.value ||= 'Ready';

async function readAndDraw(): Promise<void> {
	plainLine(place, levels(await rows.all()));
}

function levels(of: readonly DayEntry[]): number[] {
	return of.map(({ answers }) => answers['pain-average'] ?? 0);
}
