import type { Words } from '../text/message.ts';
import type { words as first } from './ces-saddle.en.ts';

export const words: Words<typeof first> = {
	line: 'サドルに当たる部分（股の間、お尻のまわり）の感覚がにぶい、ピリピリする、いつもと違う',
	say: '股の間やお尻のまわりの感覚がにぶい、またはいつもと違います。'
};
