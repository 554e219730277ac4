import type { Words } from '../text/message.ts';
import type { words as first } from './side-sleep-pillow.en.ts';

export const words: Words<typeof first> = {
	name: 'Gối kê ban đêm',
	feel: 'Bớt kéo căng khớp háng và thắt lưng khi nằm.',
	cue: 'Kẹp gối giữa hai đầu gối',
	step1: 'Nằm nghiêng: kẹp một gối nhỏ, chắc giữa hai đầu gối.',
	step2: 'Nằm ngửa: kê gối chắc dưới đầu gối.'
};
