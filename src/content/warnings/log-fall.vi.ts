import type { Words } from '../text/message.ts';
import type { words as first } from './log-fall.en.ts';

export const words: Words<typeof first> = {
	name: 'Sau khi ngã',
	why: 'Bạn đã ghi là bị ngã ngày {day}.'
};
