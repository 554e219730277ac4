import type { Words } from '../text/message.ts';
import type { words as first } from './acu-neuro.en.ts';

export const words: Words<typeof first> = {
	line: 'Sau khi điều trị vùng lưng: mới bị yếu, tê, hoặc đi tiểu, đại tiện bất thường',
	say: 'Sau khi điều trị vùng lưng, tôi mới bị yếu, tê, hoặc đi tiểu, đại tiện bất thường.'
};
