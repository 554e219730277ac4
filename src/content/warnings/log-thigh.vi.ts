import type { Words } from '../text/message.ts';
import type { words as first } from './log-thigh.en.ts';

export const words: Words<typeof first> = {
	name: 'Tê mặt ngoài đùi và yếu cơ',
	asked: 'Bạn đã yêu cầu được báo khi vừa tê mặt ngoài đùi vừa yếu cơ.',
	why: 'Tuần này mặt ngoài đùi tê trong {numb} trên {maps} hình, và cùng tuần có yếu cơ.'
};
