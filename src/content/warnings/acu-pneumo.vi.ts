import type { Words } from '../text/message.ts';
import type { words as first } from './acu-pneumo.en.ts';

export const words: Words<typeof first> = {
	line: 'Sau khi châm kim: đau ngực, khó thở hoặc ho khan, kể cả nhiều giờ sau',
	say: 'Sau khi châm cứu, tôi bị đau ngực, khó thở hoặc ho khan.'
};
