import type { Words } from '../text/message.ts';
import type { words as first } from './acu-neuro.en.ts';

export const words: Words<typeof first> = {
	line: 'Sau khi điều trị vùng lưng: mới bị yếu, tê hoặc rối loạn tiểu tiện, đại tiện',
	say: 'Sau khi điều trị vùng lưng, tôi mới bị yếu, tê hoặc rối loạn tiểu tiện, đại tiện.'
};
