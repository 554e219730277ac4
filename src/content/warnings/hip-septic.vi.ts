import type { Words } from '../text/message.ts';
import type { words as first } from './hip-septic.en.ts';

export const words: Words<typeof first> = {
	line: 'Khớp háng nóng, hoặc đau đến mức không cử động được, và thấy sốt hoặc trong người không khỏe',
	say: 'Khớp háng tôi nóng, hoặc đau đến mức không cử động được, và tôi thấy sốt hoặc trong người không khỏe.'
};
