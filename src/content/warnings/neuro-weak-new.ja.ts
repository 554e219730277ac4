import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-weak-new.en.ts';

export const words: Words<typeof first> = {
	line: '股関節・脚・足に、軽い力の入りにくさが新しく出た（進んではいない）',
	say: '股関節、脚、または足に、軽い力の入りにくさが新しく出ました。'
};
