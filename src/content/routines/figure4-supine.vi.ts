import type { Words } from '../text/message.ts';
import type { words as first } from './figure4-supine.en.ts';

export const words: Words<typeof first> = {
	name: 'Thế số bốn, nằm ngửa',
	feel: 'Cảm giác căng nhẹ ở mông của chân bắt chéo.',
	cue: 'Cổ chân đặt lên đùi kia, đẩy gối ra nhẹ',
	step1: 'Nằm ngửa, gập hai gối.',
	step2: 'Đặt cổ chân này lên đùi kia.',
	step3: 'Đẩy nhẹ gối ra xa, hoặc kéo đùi bên dưới về phía mình.'
};
