import type { Words } from '../text/message.ts';
import type { words as first } from './femoral-slider.en.ts';

export const words: Words<typeof first> = {
	name: 'Trượt dây thần kinh đùi, nằm nghiêng',
	feel: 'Trượt nhẹ nhàng ở mặt trước đùi, không giữ.',
	cue: 'Gập gối ra sau thì ngẩng đầu; thả gối thì cúi đầu',
	step1: 'Nằm nghiêng, chân đau ở trên.',
	step2: 'Gập gối ra sau đồng thời ngẩng đầu lên.',
	step3: 'Thả gối đồng thời cúi đầu xuống. Nhẹ nhàng, không giữ.'
};
