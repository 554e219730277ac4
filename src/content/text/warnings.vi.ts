import type { Words } from './message.ts';
import type { warnings as first } from './warnings.en.ts';

export const warnings: Words<typeof first> = {
	'warnings.title': 'Dấu hiệu cảnh báo',
	'warnings.intro':
		'Nội dung đang chờ chuyên gia y tế xem xét. Nếu lo lắng, hãy tìm trợ giúp dù dấu hiệu của bạn không có ở đây.',
	'warnings.now': 'Đi cấp cứu ngay',
	'warnings.now-sign':
		'Rối loạn tiểu tiện hoặc đại tiện mới xuất hiện: không tiểu được hoặc khó bắt đầu, són tiểu hay phân, hoặc không cảm thấy. Hoặc da ở giữa hai đùi hay quanh hậu môn bị tê hoặc có cảm giác lạ.',
	'warnings.now-do': 'Đừng chờ đến buổi châm cứu. Đừng tự lái xe.',
	'warnings.call': 'Gọi 119',
	'warnings.call-sub': 'Xe cứu thương ở Nhật · miễn phí · 24 giờ',
	'warnings.call-language':
		'119 ở Tokyo có thể nối phiên dịch tiếng Anh, Trung, Hàn, Bồ Đào Nha và Tây Ban Nha, không có tiếng Việt. Hãy nói câu tiếng Nhật bên dưới. Ngoài nước Nhật, hãy gọi số cấp cứu của nơi bạn đang ở.',
	'warnings.doctor': 'Đi khám bác sĩ',
	'warnings.weak':
		'Chân yếu đi rõ rệt, bàn chân lê trên đất, hoặc không đi lại, lên cầu thang như thường. Nếu xuất hiện trong vài giờ hay vài ngày: hãy đi khám ngay hôm nay.',
	'warnings.numb':
		'Tê hoặc châm chích nặng hơn hay lan rộng: hãy hẹn bác sĩ trong vài ngày tới. Nếu ở cả hai chân hoặc giữa hai đùi: cấp cứu, xem phía trên.',
	'warnings.pain':
		'Đau nặng, hoặc đau kéo dài hơn vài tuần: hãy hẹn bác sĩ. Nếu không chịu nổi dù làm gì: hãy đi khám ngay hôm nay.',
	'warnings.say': 'Để nói hoặc đưa xem bằng tiếng Nhật',
	'warnings.no-all-clear': 'Nếu không khớp dấu hiệu nào mà bạn vẫn lo, hãy cứ tìm trợ giúp.'
};
