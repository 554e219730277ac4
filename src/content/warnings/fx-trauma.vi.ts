import type { Words } from '../text/message.ts';
import type { words as first } from './fx-trauma.en.ts';

export const words: Words<typeof first> = {
	line: 'Sau khi ngã hoặc tai nạn, không đứng được bằng chân đau, hoặc chân trông ngắn hơn hay bị xoay',
	say: 'Sau khi ngã hoặc tai nạn, tôi không đứng được bằng chân đau, hoặc chân trông ngắn hơn hay bị xoay.'
};
