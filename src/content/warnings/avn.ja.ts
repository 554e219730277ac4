import type { Words } from '../text/message.ts';
import type { words as first } from './avn.en.ts';

export const words: Words<typeof first> = {
	line: '足の付け根や股関節の奥の痛みが、急に強くなってきている',
	say: '足の付け根や股関節の奥の痛みが、急に強くなってきています。'
};
