import type { Words } from '../text/message.ts';
import type { words as first } from './acu-normal.en.ts';

export const words: Words<typeof first> = {
	line: 'Sau buổi châm cứu chỉ ê ẩm nhẹ, bầm nhỏ, mệt hoặc nặng hơn trong thời gian ngắn',
	say: 'Sau buổi châm cứu, tôi ê ẩm nhẹ, bầm nhỏ hoặc mệt.',
	help: 'Điều này thường gặp và sẽ dịu đi. Hãy báo cho người điều trị ở buổi sau.'
};
