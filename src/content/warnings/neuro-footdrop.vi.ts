import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-footdrop.en.ts';

export const words: Words<typeof first> = {
	line: 'Khi đi, mũi bàn chân kéo lê hoặc đập xuống đất',
	say: 'Khi đi, mũi bàn chân tôi kéo lê hoặc đập xuống đất.',
	worse:
		'Nếu kèm đi tiểu hay đại tiện bất thường, tê giữa hai đùi hay quanh hậu môn, hoặc yếu cả hai chân: hãy đi cấp cứu.'
};
