import type { Words } from '../text/message.ts';
import type { words as first } from './aaa.en.ts';

export const words: Words<typeof first> = {
	line: 'Đột ngột đau dữ dội ở bụng hoặc lưng, kèm choáng ngất',
	say: 'Tôi đột ngột đau dữ dội ở bụng hoặc lưng và thấy choáng ngất.'
};
