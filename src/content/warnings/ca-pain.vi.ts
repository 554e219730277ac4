import type { Words } from '../text/message.ts';
import type { words as first } from './ca-pain.en.ts';

export const words: Words<typeof first> = {
	line: 'Sụt cân không rõ lý do, hoặc đau không lúc nào dịu, cả ngày lẫn đêm',
	say: 'Tôi sụt cân không rõ lý do, hoặc đau không lúc nào dịu, cả ngày lẫn đêm.',
	'line-severe': 'Đang hoặc từng bị ung thư, và có cơn đau mới, nặng và ngày càng tăng',
	'say-severe': 'Tôi đang hoặc từng bị ung thư. Tôi có cơn đau mới, nặng và ngày càng tăng.'
};
