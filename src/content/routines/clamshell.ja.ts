import type { Words } from '../text/message.ts';
import type { words as first } from './clamshell.en.ts';

export const words: Words<typeof first> = {
	name: '横向きのひざ開き',
	feel: '上の脚の股関節の外側に力が入ります。',
	cue: '上のひざを開く。腰は動かさない',
	step1: '横向きに寝て、ひざを曲げ、足をそろえます。',
	step2: '体を後ろに倒さずに、上のひざを開きます。',
	step3: 'ゆっくり閉じます。'
};
