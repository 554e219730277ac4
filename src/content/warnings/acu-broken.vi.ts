import type { Words } from '../text/message.ts';
import type { words as first } from './acu-broken.en.ts';

export const words: Words<typeof first> = {
	line: 'Kim có thể bị gãy hoặc còn sót lại',
	say: 'Kim châm cứu có thể bị gãy hoặc còn sót trong người tôi.',
	help: 'Đừng ấn hay xoa vào chỗ đó.'
};
