import type { Words } from '../text/message.ts';
import type { words as first } from './acu-infect.en.ts';

export const words: Words<typeof first> = {
	line: 'Chỗ châm đỏ hơn, nóng hơn, sưng, có mủ hoặc vệt đỏ, hoặc kèm sốt',
	say: 'Chỗ châm cứu của tôi đỏ hơn, nóng hơn, sưng, có mủ hoặc vệt đỏ, hoặc kèm sốt.',
	worse: 'Nếu lan nhanh hoặc thấy trong người rất không khỏe: hãy đi cấp cứu.',
	'line-spreading': 'Vùng đỏ quanh chỗ châm lan nhanh, hoặc trong người rất không khỏe',
	'say-spreading': 'Vùng đỏ quanh chỗ châm cứu lan nhanh, hoặc trong người tôi rất không khỏe.'
};
