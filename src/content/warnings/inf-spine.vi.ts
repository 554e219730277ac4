import type { Words } from '../text/message.ts';
import type { words as first } from './inf-spine.en.ts';

export const words: Words<typeof first> = {
	line: 'Sốt hoặc ớn lạnh cùng với đau lưng, hông hay khớp háng',
	say: 'Tôi bị sốt hoặc ớn lạnh cùng với đau lưng, hông hay khớp háng.',
	worse: 'Nếu trong người rất không khỏe hoặc lú lẫn: hãy đi cấp cứu.',
	'line-ill': 'Đau kèm sốt hoặc ớn lạnh, và trong người rất không khỏe hoặc lú lẫn',
	'say-ill': 'Tôi bị đau kèm sốt hoặc ớn lạnh, và trong người rất không khỏe hoặc lú lẫn.'
};
