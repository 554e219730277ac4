import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-mobility.en.ts';

export const words: Words<typeof first> = {
	line: 'Vì chân, không còn đi lại hay lên cầu thang như thường ngày được',
	say: 'Vì chân, tôi không đi lại hay lên cầu thang như thường ngày được.',
	'line-sudden': 'Đột ngột không đi lại hay lên cầu thang như thường ngày được',
	'say-sudden': 'Việc này xảy ra đột ngột.'
};
