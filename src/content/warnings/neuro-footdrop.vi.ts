import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-footdrop.en.ts';

export const words: Words<typeof first> = {
	line: 'Khi đi, mũi bàn chân kéo lê hoặc đập xuống đất',
	say: 'Khi đi, tôi không nhấc được mũi bàn chân.',
	worse:
		'Nếu kèm rối loạn tiểu tiện hay đại tiện, tê vùng yên ngựa (giữa hai đùi), hoặc yếu cả hai chân: hãy đi cấp cứu.'
};
