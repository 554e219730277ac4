import type { Words } from '../text/message.ts';
import type { words as first } from './hip-flexor-half-kneel.en.ts';

export const words: Words<typeof first> = {
	name: '股関節の前のストレッチ（片ひざ立ち）',
	feel: 'ひざをついた脚の股関節の前が軽く伸びます。',
	cue: 'お尻を締め、少し前へ',
	step1: 'クッションに片ひざをつき、反対の足を前に出します。',
	step2: 'お尻を締めて骨盤を立てます。',
	step3: '股関節の前が軽く伸びるところまで前に移ります。'
};
