import type { Words } from '../text/message.ts';
import type { words as first } from './inf-spine.en.ts';

export const words: Words<typeof first> = {
	line: 'Sốt hoặc ớn lạnh cùng với đau lưng hay đau hông',
	say: 'Tôi bị sốt hoặc ớn lạnh cùng với đau lưng hay đau hông.',
	worse: 'Nếu thấy rất mệt hoặc lú lẫn: hãy đi cấp cứu.',
	'line-ill': 'Đau kèm sốt hoặc ớn lạnh, và thấy rất mệt hoặc lú lẫn',
	'say-ill': 'Tôi bị đau kèm sốt, rất mệt hoặc lú lẫn.'
};
