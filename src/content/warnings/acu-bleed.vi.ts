import type { Words } from '../text/message.ts';
import type { words as first } from './acu-bleed.en.ts';

export const words: Words<typeof first> = {
	line: 'Ấn chặt 10–15 phút mà máu vẫn chảy, hoặc khối sưng cứ to lên',
	say: 'Chỗ châm cứu của tôi chảy máu không cầm được, hoặc khối sưng cứ to lên.',
	help: 'Hãy ấn chặt vào chỗ đó trong 10–15 phút.',
	worse: 'Nếu chảy máu nhiều: hãy đi cấp cứu.',
	'line-heavy': 'Chỗ châm chảy máu nhiều',
	'say-heavy': 'Chỗ châm cứu của tôi đang chảy máu nhiều.'
};
