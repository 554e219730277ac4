import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-mobility.en.ts';

export const words: Words<typeof first> = {
	line: '脚のために、いつものように歩けない、または階段を上れない',
	say: '脚のために、いつものように歩けません。または、階段を上れません。',
	'line-sudden': '急に、いつものように歩けなくなった、または階段を上れなくなった',
	'say-sudden': '急に起こりました。'
};
