import type { Words } from '../text/message.ts';
import type { words as first } from './ca-pain.en.ts';

export const words: Words<typeof first> = {
	line: '意図せず体重が減っている、または昼も夜も痛みが和らがない',
	say: '意図せず体重が減っています。または、昼も夜も痛みが和らぎません。',
	'line-severe': 'がんの治療中または経験があり、新しく出た強い痛みがひどくなっている',
	'say-severe': 'がんの治療中、またはがんの経験があります。新しく出た強い痛みがひどくなっています。'
};
