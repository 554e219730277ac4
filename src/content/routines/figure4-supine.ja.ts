import type { Words } from '../text/message.ts';
import type { words as first } from './figure4-supine.en.ts';

export const words: Words<typeof first> = {
	name: '数字の4のストレッチ（仰向け）',
	feel: '組んだ脚のお尻が軽く伸びます。',
	cue: '足首を反対の太ももに。ひざを軽く遠くへ',
	step1: '仰向けに寝て、両ひざを曲げます。',
	step2: '片方の足首を反対の太ももにのせます。',
	step3: 'そのひざを軽く向こうへ押すか、下の太ももを手前に引き寄せます。'
};
