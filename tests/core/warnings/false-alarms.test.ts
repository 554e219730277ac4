import { expect, test } from 'vitest';
import { falseAlarms } from '#core/warnings/false-alarms.ts';
import { closed, notice } from './kept.ts';

test('how often each rule spoke, in vain, and ended by itself', () => {
	const notices = [
		notice(1, { rule: 'b', closed: closed(1, 'seen') }),
		notice(2, { rule: 'a', closed: closed(1, 'mistake') }),
		notice(3, { rule: 'a', closed: closed(1, 'not-so') }),
		notice(4, { rule: 'a', closed: closed(1, 'cleared') }),
		notice(5, { rule: 'a', closed: closed(1, 'lapsed') }),
		notice(0, { rule: 'a' })
	];

	expect(falseAlarms(notices)).toEqual([
		{ rule: 'a', raised: 5, inVain: 2, byItself: 2 },
		{ rule: 'b', raised: 1, inVain: 0, byItself: 0 }
	]);
	expect(falseAlarms([])).toEqual([]);
});
