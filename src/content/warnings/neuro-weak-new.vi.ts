import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-weak-new.en.ts';

export const words: Words<typeof first> = {
	line: 'Mới yếu nhẹ ở hông, chân hoặc bàn chân, không tăng thêm',
	say: 'Tôi mới bị yếu nhẹ ở hông, chân hoặc bàn chân.'
};
