import type { Words } from '../text/message.ts';
import type { words as first } from './piriformis-supine.en.ts';

export const words: Words<typeof first> = {
	name: 'Kéo giãn mông, nằm ngửa',
	feel: 'Cảm giác căng nhẹ sâu trong mông của chân đang gập.',
	cue: 'Đưa gối về phía vai đối diện, thở đều',
	step1: 'Nằm ngửa, gập hai gối.',
	step2: 'Nâng một gối lên, dùng tay bên kia giữ gối.',
	step3: 'Đưa gối về phía vai đối diện đến khi mông căng nhẹ.'
};
