import type { Words } from '../text/message.ts';
import type { words as first } from './avn.en.ts';

export const words: Words<typeof first> = {
	line: 'Đau sâu ở bẹn hoặc khớp háng, tăng nhanh',
	say: 'Tôi đau sâu ở bẹn hoặc khớp háng và đau tăng nhanh.'
};
