import { describe, expect, test } from 'vitest';
import { stamp } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import { aboutIds } from '#core/warnings/about-me.ts';
import { cardContent, type CardOf } from '#features/card/card-content.ts';
import type { CardRecord } from '#features/card/card-record.ts';
import { raisedSigns } from '#features/card/raised-signs.ts';
import { someInstant } from '../../fixtures/build.ts';
import { allWords, checked, me, nothingTold, notice, today, words } from './said.ts';

const inVietnamese = { local: words.ja, own: words.vi };

function card(record: Partial<CardRecord> = {}, more: Partial<CardOf> = {}) {
	const all = { ...nothingTold, ...record };
	const raised = raisedSigns(all.notices, all.checks, today, words.ja.signs);
	return cardContent({ record: all, raised, medicines: [], isJapan: true, words: inVietnamese, ...more });
}

const rowOf = (content: ReturnType<typeof card>, key: string) => content.rows.find((row) => row.key === key);
const course = {
	...stamp(someInstant, 'typed'),
	id: 'course-1',
	condition: 'sciatica',
	rhythm: 'weekly',
	from: day('2026-10-01'),
	practitioner: { name: '田中はり灸院', contact: '03-1234-5678' }
} as const;

describe('each row stands only where something was entered', () => {
	test.each([
		['name', { about: me({ name: 'Phương Thảo' }) }, 'Phương Thảo'],
		['born', { about: me({ born: day('1988-04-12') }) }, '1988年4月12日'],
		['conditions', { about: me({ answers: { osteoporosis: 'yes' } }) }, '骨粗しょう症'],
		['conditions', { about: me({ conditions: 'Cao huyết áp' }) }, 'Cao huyết áp'],
		['allergies', { about: me({ allergies: 'Penicillin' }) }, 'Penicillin'],
		['onset', { about: me({ onset: day('2026-08-02') }) }, '2026年8月2日'],
		['onset', { course: { ...course, onset: day('2026-07-01') } }, '2026年7月1日'],
		['address', { about: me({ address: { local: '東京都江戸川区' } }) }, '東京都江戸川区'],
		['contact', { about: me({ contact: { name: 'Nam', phone: '090 1234 5678' } }) }, '090 1234 5678'],
		['practitioner', { course }, '田中はり灸院']
	])('%s', (key, record, value) => {
		expect(allWords(rowOf(card(record), key))).toContain(value);
		if (key !== 'address') expect(rowOf(card(), key)).toBeUndefined();
	});

	test('medicines', () => {
		expect(rowOf(card({}, { medicines: ['Metformin 500 mg'] }), 'medicines')?.values).toEqual([
			{ local: 'Metformin 500 mg', typed: 'own' }
		]);
		expect(rowOf(card(), 'medicines')).toBeUndefined();
	});

	test('blanks and spaces are nothing entered', () => {
		const blank = me({ name: ' ', allergies: '', address: { local: '\n' }, contact: { phone: ' ' } });

		expect(card({ about: blank }).rows.map(({ key }) => key)).toEqual(['address', 'here']);
	});
});

describe('what is unknown is never told as no', () => {
	test('only yes and not sure of About me are on the card', () => {
		for (const answer of ['no', 'rather-not-say', undefined] as const) {
			const answers = Object.fromEntries(aboutIds.map((id) => [id, answer]));
			expect(rowOf(card({ about: me({ answers: answer ? answers : {} }) }), 'conditions')).toBeUndefined();
		}
	});

	test('not sure says so, in both languages', () => {
		expect(rowOf(card({ about: me({ answers: { osteoporosis: 'not-sure' } }) }), 'conditions')?.values).toEqual([
			{ local: 'はっきりしない：骨粗しょう症', own: 'Không chắc: Loãng xương' }
		]);
		expect(allWords(card({ checks: [checked({ 'vas-pe': 'not-sure' })] }).told)).toContain('（はっきりしません）');
	});

	test('the card says that what is not on it was not entered', () => {
		expect(card().absent.local).toContain('未入力');
	});

	test('a card without an address says so, and where the patient is now stays blank', () => {
		expect(card().hasAddress).toBe(false);
		expect(rowOf(card(), 'address')?.values).toEqual([{ local: '未入力', own: 'Chưa nhập' }]);
		const told = card({ about: me({ address: { local: '東京都', reading: 'Tokyo-to' } }) });
		expect(told.hasAddress).toBe(true);
		expect(rowOf(told, 'address')?.values).toEqual([{ local: '東京都', own: 'Tokyo-to', typed: 'local' }]);
		expect(rowOf(told, 'here')?.values).toEqual([]);
	});
});

describe('what nobody needs to see at a desk', () => {
	test('toilet and sex answers are on it only where they are the reason', () => {
		const quiet = card({ checks: [checked({ 'ces-sex': 'no', 'ces-bowel': 'rather-not-say' })] });
		expect(allWords(quiet)).not.toMatch(/性的|便/);

		expect(allWords(card({ notices: [notice('ces-sex', { questions: ['ces-sex'] })] }).told)).toContain('性的');
	});

	test('late pregnancy is no statement of whoever is not pregnant any more', () => {
		const late = (pregnant: 'yes' | 'no') => card({ about: me({ answers: { pregnant, 'late-pregnancy': 'yes' } }) });

		expect(rowOf(late('yes'), 'conditions')?.values).toHaveLength(2);
		expect(rowOf(late('no'), 'conditions')).toBeUndefined();
	});

	test('injected drugs are on it only where they are part of the reason', () => {
		const about = me({ answers: { 'iv-drugs': 'yes' } });
		const fever = notice('inf-spine', { questions: ['inf-spine'], outcome: 'today' });
		const reason = { ...fever, grounds: [...fever.grounds, { key: 'about fact=iv-drugs' }] };

		expect(rowOf(card({ about, notices: [fever] }), 'conditions')).toBeUndefined();
		expect(rowOf(card({ about, notices: [reason] }), 'conditions')?.values).toHaveLength(1);
	});
});

describe('the heading', () => {
	test.each([
		['emergency-now', '救急です。すぐに診てください。'],
		['today', '今日中に診察をお願いします。'],
		['within-days', '診察をお願いします。'],
		['next-visit', '診察をお願いします。']
	] as const)('%s', (outcome, heading) => {
		expect(card({ notices: [notice('ces-saddle', { outcome })] }).heading.local).toBe(heading);
	});

	test('with nothing raised it is a card of information', () => {
		expect(card().heading).toEqual({ local: '私についての情報', own: 'Thông tin về tôi' });
		expect(card().told).toEqual([]);
	});
});

test('what was told on several days stands under its day', () => {
	const notices = [
		notice('ces-saddle', { questions: ['ces-saddle'] }),
		notice('vas-pe', { questions: ['vas-pe'], on: addDays(today, -1) }),
		notice('ces-wipe', { questions: ['ces-wipe'] })
	];

	const { told } = card({ notices });

	expect(told.map(({ sentences, since }) => [sentences.length, since.local])).toEqual([
		[2, '11月22日から、またはそれ以前から'],
		[1, '11月21日から、またはそれ以前から']
	]);
});

describe('languages', () => {
	const full = { about: me({ answers: { osteoporosis: 'yes' }, conditions: 'x' }), notices: [notice('vas-pe')] };

	test('where the place speaks the patient’s language everything stands once', () => {
		const once = card(full, { words: { local: words.ja } });

		expect(allWords(once)).not.toContain('"own":');
		expect([once.speaks, once.desk]).toEqual([undefined, undefined]);
	});

	test.each(['en', 'vi'] as const)('a desk in Japan is told of the language and who interprets it: %s', (own) => {
		const told = card(full, { words: { local: words.ja, own: words[own] } });

		expect(told.speaks?.local).toBe(own === 'en' ? '英語を話します。' : 'ベトナム語を話します。');
		expect(allWords(told.desk)).toContain('0570-099283');
		expect(told.desk?.lines[1]?.local).toMatch(own === 'en' ? /英語：24時間/ : /平日17時〜20時、土日祝日9時〜20時/);
		expect(allWords(told.told)).toContain('息が苦しい');
	});

	test('elsewhere nobody is told to call an interpreter of Tokyo', () => {
		const told = card(full, { isJapan: false, words: { local: words.en, own: words.vi } });

		expect(told.desk).toBeUndefined();
		expect(told.speaks).toEqual({ local: 'I speak Vietnamese.', own: 'Tôi nói tiếng Việt.' });
	});
});
