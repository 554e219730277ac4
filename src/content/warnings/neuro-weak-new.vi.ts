import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-weak-new.en.ts';

export const words: Words<typeof first> = {
	line: 'Mới yếu nhẹ ở khớp háng, chân hoặc bàn chân, không nặng thêm',
	say: 'Tôi mới bị yếu nhẹ ở khớp háng, chân hoặc bàn chân.'
};
