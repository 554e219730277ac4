import type { Words } from '../text/message.ts';
import type { words as first } from './ca-neuro.en.ts';

export const words: Words<typeof first> = {
	line: 'Đang hoặc từng bị ung thư, và chân yếu hoặc tê, đi khó hơn, hoặc đi tiểu, đại tiện thay đổi',
	say: 'Tôi đang hoặc từng bị ung thư. Chân tôi yếu hoặc tê, đi khó hơn, hoặc đi tiểu, đại tiện thay đổi.'
};
