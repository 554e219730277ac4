import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-numb-spread.en.ts';

export const words: Words<typeof first> = {
	line: 'Vùng tê hoặc châm chích ở một chân lan rộng hoặc nặng hơn',
	say: 'Vùng tê hoặc châm chích ở chân tôi đang lan rộng hoặc nặng hơn.'
};
