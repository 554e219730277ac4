import { expect, test } from 'vitest';
import { monthsOf } from '#adapters/storage/months.ts';
import { day } from '#core/time.ts';

/** The months of a list that the bounds let through, as the index does. */
function within(months: readonly string[], from?: string, to?: string): string[] {
	const bounds = monthsOf({ ...(from && { from: day(from) }), ...(to && { to: day(to) }) });
	return months.filter(
		(month) => month >= bounds.from && (month < bounds.to || (bounds.toIncluded && month === bounds.to))
	);
}

const pages = ['0001-01', '2026-10', '2026-11', '2026-12', '9999-12', 'undated'];

test('only the months that a range touches are read', () => {
	expect(within(pages, '2026-11-30', '2026-12-02')).toEqual(['2026-11', '2026-12']);
	expect(within(pages, '2026-11-30', '2026-12-01')).toEqual(['2026-11']);
	expect(within(pages, '2026-11-01', '2026-11-02')).toEqual(['2026-11']);
	expect(within(pages, undefined, '2026-11-01')).toEqual(['0001-01', '2026-10']);
	expect(within(pages, '2026-12-31')).toEqual(['2026-12', '9999-12']);
});

test('an open range reads every month, and not the page of undated things', () => {
	expect(within(pages)).toEqual(pages.filter((month) => month !== 'undated'));
});
