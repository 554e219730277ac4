import type { Words } from '../text/message.ts';
import type { words as first } from './pain-persist.en.ts';

export const words: Words<typeof first> = {
	line: 'Kéo dài hơn vài tuần dù đã tự chăm sóc ở nhà',
	say: 'Tôi bị đã hơn vài tuần.'
};
