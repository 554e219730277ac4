import type { Words } from '../text/message.ts';
import type { words as first } from './knee-to-chest.en.ts';

export const words: Words<typeof first> = {
	name: 'Kéo gối về ngực',
	feel: 'Cảm giác căng nhẹ ở thắt lưng và mông.',
	cue: 'Kéo gối vào, bàn chân kia vẫn đặt phẳng',
	step1: 'Nằm ngửa, gập hai gối.',
	step2: 'Dùng hai tay kéo một gối về phía ngực.',
	step3: 'Bàn chân kia vẫn đặt phẳng trên sàn.'
};
