import type { Words } from '../text/message.ts';
import type { words as first } from './vas-dvt.en.ts';

export const words: Words<typeof first> = {
	line: 'Một bên bắp chân hoặc đùi sưng, nóng và đau, hoặc đỏ lên hay sẫm màu',
	say: 'Một bên bắp chân hoặc đùi của tôi sưng, nóng và đau, hoặc đã đỏ lên hay sẫm màu.',
	worse: 'Nếu có thêm khó thở, đau ngực hoặc ho ra máu: hãy đi cấp cứu.'
};
