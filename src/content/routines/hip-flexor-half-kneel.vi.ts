import type { Words } from '../text/message.ts';
import type { words as first } from './hip-flexor-half-kneel.en.ts';

export const words: Words<typeof first> = {
	name: 'Mặt trước khớp háng, quỳ một gối',
	feel: 'Cảm giác căng nhẹ ở mặt trước khớp háng của chân quỳ.',
	cue: 'Siết mông, đưa người ra trước một chút',
	step1: 'Quỳ một gối trên đệm, bàn chân kia đặt phía trước.',
	step2: 'Siết mông, giữ xương chậu thẳng.',
	step3: 'Đưa người ra trước đến khi mặt trước khớp háng căng nhẹ.'
};
