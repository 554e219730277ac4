import { describe, expect, it } from 'vitest';
import { dateOrderOf } from '#core/import/date-order.ts';

describe('the order of a column of dates', () => {
	it('needs none where every date can be read in one way only', () => {
		expect(dateOrderOf(['2026-11-12', '2026年1月2日', '11/11/2026', ''])).toEqual({ kind: 'settled' });
		expect(dateOrderOf([])).toEqual({ kind: 'settled' });
	});

	it('is settled by one date with a day above 12', () => {
		expect(dateOrderOf(['11/12/2026', '13/12/2026'])).toEqual({ kind: 'settled', order: 'day-first' });
		expect(dateOrderOf(['12/13/2026', '11/12/2026'])).toEqual({ kind: 'settled', order: 'month-first' });
	});

	it('is asked, with three examples at most, where no date settles it', () => {
		const answer = dateOrderOf(['1/2/2026', '1/2/2026', ' 3/4/2026 ', '5/6/2026', '7/8/2026', 'x']);

		expect(answer).toEqual({
			kind: 'ask',
			examples: [
				{ text: '1/2/2026', dayFirst: '2026-02-01', monthFirst: '2026-01-02' },
				{ text: '3/4/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
				{ text: '5/6/2026', dayFirst: '2026-06-05', monthFirst: '2026-05-06' }
			]
		});
	});

	it('is asked where dates of both kinds stand beside open ones', () => {
		expect(dateOrderOf(['13/12/2026', '12/13/2026', '1/2/2026']).kind).toBe('ask');
	});

	it('needs none where both kinds stand, but nothing is open', () => {
		expect(dateOrderOf(['13/12/2026', '12/13/2026'])).toEqual({ kind: 'settled' });
	});
});
