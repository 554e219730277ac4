/** Small diaries in which a warning stands, and the pages that it is looked at on. The patient is invented. */
import type { WholeRecord } from '#core/ports.ts';
import { stamp } from '#core/record.ts';
import { addDays, day, type Day, type Instant } from '#core/time.ts';
import type { QuestionId } from '#core/warnings/check.ts';

const today = day('2026-11-22');
const marks = (on: Day) => stamp(`${on}T00:00:00.000Z` as Instant, 'typed');

function answered(question: QuestionId): WholeRecord {
	const check = { ...marks(today), id: 'check', day: today, list: '1', answers: { [question]: 'yes' } };
	const me = {
		...marks(today),
		id: 'about-me',
		answers: { 'diabetes-or-neuropathy': 'yes', 'blood-thinners': 'not-sure' },
		name: 'Lan Example',
		allergies: 'penicillin',
		address: { local: '東京都江戸川区見本町1-2-3', reading: 'Tōkyō-to Edogawa-ku Mihon-chō 1-2-3' },
		contact: { name: 'Minh Example', phone: '090-0000-0000' }
	};
	return { 'warning-check': { check }, 'about-me': { 'about-me': me } };
}

function risen(): WholeRecord {
	const days = Array.from({ length: 21 }, (_, index) => addDays(today, index - 20));
	const request = { ...marks(addDays(today, -30)), id: 'standing-request', rules: ['log-worse'], accepted: today };
	return {
		day: Object.fromEntries(
			days.map((on, index) => [on, { ...marks(on), day: on, answers: { 'pain-average': index < 14 ? 4 : 7 } }])
		),
		'standing-request': { 'standing-request': request }
	};
}

export const warned: Readonly<Record<string, { readonly record: WholeRecord; readonly routes: readonly string[] }>> = {
	emergency: { record: answered('ces-saddle'), routes: ['', 'card/?from=urgent', 'call/?from=urgent'] },
	'same-day': { record: answered('vas-dvt'), routes: ['', 'card/?from=urgent'] },
	notice: { record: risen(), routes: ['', 'requests/'] }
};
