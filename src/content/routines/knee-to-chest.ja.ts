import type { Words } from '../text/message.ts';
import type { words as first } from './knee-to-chest.en.ts';

export const words: Words<typeof first> = {
	name: 'ひざ抱え',
	feel: '腰とお尻が軽く伸びます。',
	cue: 'ひざを引き寄せ、反対の足は床に',
	step1: '仰向けに寝て、両ひざを曲げます。',
	step2: '片方のひざを両手で胸のほうへ引き寄せます。',
	step3: '反対の足は床につけたままにします。'
};
