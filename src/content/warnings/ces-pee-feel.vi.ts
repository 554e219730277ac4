import type { Words } from '../text/message.ts';
import type { words as first } from './ces-pee-feel.en.ts';

export const words: Words<typeof first> = {
	line: 'Không cảm thấy nước tiểu chảy ra, hoặc không biết bàng quang đã đầy',
	say: 'Tôi không cảm thấy nước tiểu chảy ra, hoặc không biết bàng quang đã đầy.'
};
