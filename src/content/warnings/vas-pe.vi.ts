import type { Words } from '../text/message.ts';
import type { words as first } from './vas-pe.en.ts';

export const words: Words<typeof first> = {
	line: 'Đột ngột khó thở, đau ngực hoặc ho ra máu',
	say: 'Tôi đột ngột khó thở, đau ngực hoặc ho ra máu.'
};
