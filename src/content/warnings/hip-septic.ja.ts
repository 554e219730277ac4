import type { Words } from '../text/message.ts';
import type { words as first } from './hip-septic.en.ts';

export const words: Words<typeof first> = {
	line: '股関節が熱を持つ、または痛くて動かせない。そのうえ、熱っぽい、または具合が悪い',
	say: '股関節が熱を持っている、または痛くて動かせません。熱っぽい、または具合が悪いです。'
};
