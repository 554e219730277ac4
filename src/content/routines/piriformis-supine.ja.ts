import type { Words } from '../text/message.ts';
import type { words as first } from './piriformis-supine.en.ts';

export const words: Words<typeof first> = {
	name: 'お尻のストレッチ（仰向け）',
	feel: '曲げた脚のお尻の奥が軽く伸びます。',
	cue: 'ひざを反対の肩のほうへ。息をして',
	step1: '仰向けに寝て、両ひざを曲げます。',
	step2: '片方のひざを上げ、反対側の手で持ちます。',
	step3: 'ひざを反対側の肩のほうへ、お尻が軽く伸びるところまで導きます。'
};
