import type { Words } from '../text/message.ts';
import type { words as first } from './log-check.en.ts';

export const words: Words<typeof first> = {
	name: '体の図から確かめること',
	'why-saddle': '股間（サドルに当たる部分）に印を付けました。',
	'why-both-legs': '両脚について「感覚がにぶい」または「力が入らない」と記録されています。',
	'why-other-leg': 'もう片方の脚に「感覚がにぶい」または「ピリピリする」の印があります：{places}'
};
