import type { Words } from '../text/message.ts';
import type { words as first } from './log-severe.en.ts';

export const words: Words<typeof first> = {
	name: 'Ba ngày đau nặng hoặc ba đêm mất ngủ',
	asked: 'Bạn đã yêu cầu được báo khi ba ngày liền đau từ tám điểm trở lên, hoặc ba đêm liền mất ngủ vì đau.',
	'why-worst': 'Đau nặng nhất trong ba ngày liền: {values}.',
	'why-sleep': 'Mất ngủ vì đau ba đêm liền.'
};
