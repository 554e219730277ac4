import type { Words } from '../text/message.ts';
import type { misc as first } from './misc.en.ts';

export const misc: Words<typeof first> = {
	'stop-if': 'Dừng lại nếu',
	'not-with': 'Không tập khi có',
	'stop-then': 'Dừng mục này và báo cho người châm cứu của bạn. Nếu mới bị tê hoặc yếu: kiểm tra dấu hiệu cảnh báo.',
	feel: 'Chỗ cảm nhận',
	newer: 'Một mục của phiên bản mới hơn',
	review: 'Đang chờ chuyên gia y tế xem lại.',
	typical: 'Mức thường dùng, đang chờ chuyên gia y tế xem lại. Lời dặn của người châm cứu được ưu tiên.'
};
