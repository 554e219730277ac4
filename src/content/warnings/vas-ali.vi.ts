import type { Words } from '../text/message.ts';
import type { words as first } from './vas-ali.en.ts';

export const words: Words<typeof first> = {
	line: 'Chân đột ngột lạnh, nhợt hoặc loang lổ, và đau, tê hoặc không cử động được',
	say: 'Chân tôi đột ngột lạnh và nhợt, và đau, tê hoặc không cử động được.'
};
