import type { Words } from '../text/message.ts';
import type { words as first } from './clamshell.en.ts';

export const words: Words<typeof first> = {
	name: 'Mở gối nằm nghiêng',
	feel: 'Mặt ngoài khớp háng của chân trên làm việc.',
	cue: 'Mở gối trên, giữ yên thân người',
	step1: 'Nằm nghiêng, gập gối, hai bàn chân chụm lại.',
	step2: 'Mở gối trên mà không ngả người ra sau.',
	step3: 'Khép lại thật chậm.'
};
