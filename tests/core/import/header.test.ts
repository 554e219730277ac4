import { describe, expect, it } from 'vitest';
import { columnNames } from '#core/import/columns.ts';
import { guessPairing, guessUses, nameOf, pairingFaults, recognise } from '#core/import/header.ts';

describe('names that are ours', () => {
	it('are read as they stand, for days and for sessions', () => {
		for (const kind of ['days', 'sessions'] as const) {
			const names = columnNames(kind);
			expect(recognise(names)).toEqual({ kind, uses: names });
		}
	});

	it('are known in any case, width and with spaces for marks', () => {
		expect(recognise([' Date ', 'PAIN AVERAGE', 'ｐａｉｎ＿ｗｏｒｓｔ'])).toEqual({
			kind: 'days',
			uses: ['date', 'pain_average', 'pain_worst']
		});
	});

	it('leave other columns to be kept as they stand', () => {
		expect(recognise(['date', 'pain_average', 'weather', '__proto__', 'constructor'])?.uses).toEqual([
			'date',
			'pain_average',
			'keep',
			'keep',
			'keep'
		]);
	});

	it.each([
		[['pain_average', 'pain_worst'], 'no date'],
		[['date', 'note'], 'nothing that tells days from sessions'],
		[['date', 'weather'], 'no value'],
		[['date', 'pain_average', 'pain_before'], 'both kinds at once'],
		[['日付', '痛み'], 'other words']
	])('are not recognised in %j: %s', (header) => {
		expect(recognise(header)).toBeUndefined();
	});
});

describe('a pairing', () => {
	it('needs a date and a value', () => {
		expect(pairingFaults({ kind: 'days', uses: ['keep', 'leave'] })).toEqual([
			{ reason: 'no-date' },
			{ reason: 'no-value' }
		]);
		expect(pairingFaults({ kind: 'days', uses: ['date', 'keep'] })).toEqual([{ reason: 'no-value' }]);
		expect(pairingFaults({ kind: 'days', uses: ['date', 'pain_average'] })).toEqual([]);
	});

	it('names one of our columns that stands twice', () => {
		expect(pairingFaults({ kind: 'days', uses: ['date', 'note', 'keep', 'note'] })).toEqual([
			{ reason: 'doubled', column: 'note', columns: [1, 3] }
		]);
	});

	it('of the other kind has no value', () => {
		expect(pairingFaults({ kind: 'sessions', uses: ['date', 'pain_average'] })).toEqual([{ reason: 'no-value' }]);
	});
});

describe('names of a patient’s own spreadsheet', () => {
	it.each([
		['日付,痛み,最大の痛み,感覚がにぶい,ピリピリ,力が入らない,睡眠,座れた時間,歩いた時間,薬,メモ', 'days'],
		['Date,Pain today,Worst pain,Numb,Tingling,Weakness,Sleep,Sitting,Walking,Medicine,Comments', 'days'],
		['Ngày,Đau trung bình,Đau nặng nhất,Tê,Châm chích,Yếu,Giấc ngủ,Ngồi,Đi bộ,Thuốc,Ghi chú', 'days']
	])('are offered for a diary: %s', (names, kind) => {
		expect(guessPairing(names.split(','))).toEqual({
			kind,
			uses: [
				'date',
				'pain_average',
				'pain_worst',
				'numbness',
				'tingling',
				'weakness',
				'keep',
				'sitting_minutes',
				'walking_minutes',
				'medicine',
				'note'
			]
		});
	});

	it.each([
		'回,日付,時刻,所要時間(分),ツボ,手技,施術前の痛み,施術後の痛み,料金,メモ',
		'No.,Date,Start,Duration,Points,Techniques,Pain before,Pain after,Price,Notes',
		'Buổi,Ngày,Giờ,Thời lượng,Huyệt,Kỹ thuật,Đau trước,Đau sau,Giá,Ghi chú'
	])('are offered for sessions: %s', (names) => {
		expect(guessPairing(names.split(','))).toEqual({
			kind: 'sessions',
			uses: [
				'number',
				'date',
				'time',
				'duration_minutes',
				'points',
				'techniques',
				'pain_before',
				'pain_after',
				'price',
				'note'
			]
		});
	});

	it('are never guessed where one word may mean three things', () => {
		expect(guessUses(['日付', 'しびれ'], 'days')).toEqual(['date', 'keep']);
	});

	it('offer each of our columns once', () => {
		expect(guessUses(['Date', 'Pain', 'Pain again'], 'days')).toEqual(['date', 'pain_average', 'keep']);
	});

	it('are compared in one form', () => {
		expect(nameOf(' Pain-Average ')).toBe('pain_average');
		expect(nameOf('所要時間（分）')).toBe('所要時間(分)');
	});
});
