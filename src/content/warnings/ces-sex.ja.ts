import type { Words } from '../text/message.ts';
import type { words as first } from './ces-sex.en.ts';

export const words: Words<typeof first> = {
	line: '性的な感覚や機能が新しく失われた、または急に変わった',
	say: '性的な感覚や機能が、最近急に変わりました。'
};
