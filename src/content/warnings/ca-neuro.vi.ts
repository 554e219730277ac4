import type { Words } from '../text/message.ts';
import type { words as first } from './ca-neuro.en.ts';

export const words: Words<typeof first> = {
	line: 'Đang hoặc từng bị ung thư, và chân yếu, tê, khó đi hơn, hoặc tiểu tiện, đại tiện thay đổi',
	say: 'Tôi đang hoặc từng bị ung thư. Chân tôi yếu, tê, khó đi hơn, hoặc tiểu tiện, đại tiện thay đổi.'
};
