import type { Words } from '../text/message.ts';
import type { words as first } from './acu-burn.en.ts';

export const words: Words<typeof first> = {
	line: 'お灸、吸い玉、カイロなどによる水ぶくれ、やけどがある',
	say: 'お灸、吸い玉、カイロなどで、水ぶくれまたはやけどができました。',
	'line-deep': 'やけどが広い、深い、膿んでいる、または感覚のにぶい皮膚にある',
	'say-deep': 'やけどが広い、深い、膿んでいる、または感覚のにぶい皮膚にあります。'
};
