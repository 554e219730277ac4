import type { Words } from './message.ts';
import type { rhythm as first } from './rhythm.en.ts';

export const rhythm: Words<typeof first> = {
	'rhythm.title': 'Hỏi vào những ngày nào',
	'rhythm.daily': 'Mỗi ngày',
	'rhythm.lighter': 'Quanh các buổi châm cứu',
	'rhythm.weekly': 'Mỗi tuần một lần',
	'rhythm.weekly-text':
		'Mỗi tuần một lần: khi đã qua bảy ngày từ con số gần nhất, và quanh các buổi. Dành cho thời gian sau liệu trình.',
	'rhythm.text':
		'Quanh các buổi châm cứu: hai ngày trước một buổi, ngày có buổi và hai ngày sau. Bảy ngày đầu của nhật ký vẫn hỏi mỗi ngày. Những ngày khác bạn vẫn ghi được.',
	'rhythm.limits': 'Ít ngày hơn thì không thể biết:',
	'rhythm.limit-week': 'Trung bình tuần cần 4 trong 7 ngày. Tuần không có buổi châm cứu thì không có trung bình.',
	'rhythm.limit-course': 'Kết quả của cả đợt cần 5 ngày trong hai tuần.',
	'rhythm.limit-session':
		'Trước và sau một buổi châm cứu: mỗi bên ít nhất hai ngày. Thiếu một ngày là không so sánh được.',
	'rhythm.limit-warning': 'Các cảnh báo cần xem cả tuần sẽ không đủ ngày.',
	'rhythm.offer': 'Bạn muốn được hỏi ít hơn?',
	'rhythm.offer-text': 'Nếu ghi mỗi ngày là quá nhiều, ứng dụng có thể chỉ hỏi quanh các buổi châm cứu.',
	'rhythm.choose-lighter': 'Chỉ hỏi quanh các buổi châm cứu',
	'rhythm.choose-daily': 'Hỏi mỗi ngày',
	'rhythm.change': 'Bạn có thể đổi lại bất cứ lúc nào trong Cài đặt.'
};
