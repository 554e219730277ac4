import type { Words } from '../text/message.ts';
import type { words as first } from './vas-ali.en.ts';

export const words: Words<typeof first> = {
	line: 'Một chân đột ngột lạnh, tái nhợt hoặc loang lổ, kèm đau, tê hoặc không cử động được',
	say: 'Chân tôi đột ngột lạnh, tái nhợt hoặc loang lổ, kèm đau, tê hoặc không cử động được.'
};
