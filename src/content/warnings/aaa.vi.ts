import type { Words } from '../text/message.ts';
import type { words as first } from './aaa.en.ts';

export const words: Words<typeof first> = {
	line: 'Đột ngột đau dữ dội ở bụng hoặc lưng, kèm choáng váng như sắp ngất',
	say: 'Tôi đột ngột đau dữ dội ở bụng hoặc lưng và choáng váng như sắp ngất.'
};
