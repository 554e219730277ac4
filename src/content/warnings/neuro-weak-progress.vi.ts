import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-weak-progress.en.ts';

export const words: Words<typeof first> = {
	line: 'Một chân yếu đi rõ trong vài giờ hay vài ngày, hoặc bị khuỵu',
	say: 'Chân tôi đang yếu đi, hoặc bị khuỵu.',
	worse:
		'Nếu kèm đi tiểu hay đại tiện bất thường, tê giữa hai đùi hay quanh hậu môn, hoặc yếu cả hai chân: hãy đi cấp cứu.'
};
