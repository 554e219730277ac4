import type { Words } from '../text/message.ts';
import type { words as first } from './ca-neuro.en.ts';

export const words: Words<typeof first> = {
	line: 'がんの治療中または経験があり、脚に力が入らない・感覚がにぶい・歩きにくい、または尿や便の出方が変わった',
	say: 'がんの治療中、またはがんの経験があります。脚に力が入らない、感覚がにぶい、歩きにくい、または尿や便の出方が変わりました。'
};
