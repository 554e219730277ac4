import type { Words } from '../text/message.ts';
import type { words as first } from './acu-pneumo.en.ts';

export const words: Words<typeof first> = {
	line: '鍼のあと、胸が痛い、息苦しい、または空せきが出る（数時間あとでも）',
	say: '鍼のあと、胸が痛い、息が苦しい、または空せきが出ます。'
};
