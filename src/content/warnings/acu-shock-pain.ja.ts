import type { Words } from '../text/message.ts';
import type { words as first } from './acu-shock-pain.en.ts';

export const words: Words<typeof first> = {
	line: '鍼で出た電気が走るような痛みや感覚のにぶさが、1日たっても消えない',
	say: '鍼で出た電気が走るような痛みや感覚のにぶさが、1日たっても消えません。'
};
