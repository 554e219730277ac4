import type { Words } from '../text/message.ts';
import type { words as first } from './acu-infect.en.ts';

export const words: Words<typeof first> = {
	line: 'Chỗ châm đỏ hơn, nóng hơn, sưng, có mủ, hoặc kèm sốt',
	say: 'Chỗ châm của tôi đỏ hơn, nóng hơn, sưng hoặc có mủ.',
	worse: 'Nếu lan nhanh hoặc thấy rất mệt: hãy đi cấp cứu.',
	'line-spreading': 'Vùng đỏ quanh chỗ châm lan nhanh, hoặc bạn thấy rất mệt',
	'say-spreading': 'Vùng đỏ quanh chỗ châm lan nhanh, hoặc tôi thấy rất mệt.'
};
