import type { Words } from '../text/message.ts';
import type { words as first } from './pain-worse.en.ts';

export const words: Words<typeof first> = {
	line: 'Ngày càng nặng hơn, hoặc làm bạn không sinh hoạt bình thường được',
	say: 'Tình trạng của tôi ngày càng nặng hơn, hoặc khiến tôi không sinh hoạt bình thường được.'
};
