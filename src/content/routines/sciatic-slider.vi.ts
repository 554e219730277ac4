import type { Words } from '../text/message.ts';
import type { words as first } from './sciatic-slider.en.ts';

export const words: Words<typeof first> = {
	name: 'Trượt dây thần kinh tọa, ngồi ghế',
	feel: 'Trượt nhẹ nhàng, không kéo căng, không giữ.',
	cue: 'Duỗi gối thì ngước lên; gập gối thì cúi cằm',
	step1: 'Ngồi thẳng trên ghế.',
	step2: 'Duỗi gối bên đau đồng thời ngước nhìn lên.',
	step3: 'Gập gối đồng thời cúi cằm xuống. Nhẹ nhàng, không giữ.'
};
