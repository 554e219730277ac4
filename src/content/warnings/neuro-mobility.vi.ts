import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-mobility.en.ts';

export const words: Words<typeof first> = {
	line: 'Chân có vấn đề nên không đi lại hay lên cầu thang như bình thường được nữa',
	say: 'Chân tôi có vấn đề nên không đi lại hay lên cầu thang như bình thường được nữa.',
	'line-sudden': 'Đột ngột không đi lại hay lên cầu thang như bình thường được',
	'say-sudden': 'Việc này xảy ra đột ngột.'
};
