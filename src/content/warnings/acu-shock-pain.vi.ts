import type { Words } from '../text/message.ts';
import type { words as first } from './acu-shock-pain.en.ts';

export const words: Words<typeof first> = {
	line: 'Đau như điện giật hoặc tê do kim châm, sau một ngày vẫn chưa hết',
	say: 'Tôi bị đau như điện giật hoặc tê do kim châm, sau một ngày vẫn chưa hết.'
};
