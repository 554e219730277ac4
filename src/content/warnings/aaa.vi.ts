import type { Words } from '../text/message.ts';
import type { words as first } from './aaa.en.ts';

export const words: Words<typeof first> = {
	line: 'Đột ngột đau dữ dội hoặc đau như xé ở bụng hay lưng, kèm choáng váng như sắp ngất hoặc ngã quỵ',
	say: 'Tôi đột ngột đau dữ dội hoặc đau như xé ở bụng hay lưng, và choáng váng như sắp ngất hoặc đã ngã quỵ.'
};
