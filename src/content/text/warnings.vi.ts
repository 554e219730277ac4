import type { Words } from './message.ts';
import type { warnings as first } from './warnings.en.ts';

export const warnings: Words<typeof first> = {
	'warnings.title': 'Dấu hiệu cảnh báo',
	'warnings.intro':
		'Nội dung đang chờ chuyên gia y tế xem xét. Nếu lo lắng, hãy tìm trợ giúp kể cả khi dấu hiệu của bạn không có ở đây.',
	'warnings.now': 'Đi cấp cứu ngay',
	'warnings.now-any': 'Chỉ cần có một dấu hiệu dưới đây, nếu mới xuất hiện:',
	'warnings.now-1': 'Không tiểu được, hoặc khó bắt đầu tiểu.',
	'warnings.now-2': 'Són tiểu, hoặc không cảm thấy khi đi tiểu.',
	'warnings.now-3': 'Không giữ được phân, hoặc không cảm thấy khi đi đại tiện.',
	'warnings.now-4': 'Tê hoặc có cảm giác lạ ở giữa hai đùi hay quanh hậu môn.',
	'warnings.now-5': 'Đau chân nay ở cả hai chân.',
	'warnings.now-6': 'Cả hai chân yếu hoặc tê, và đang nặng hơn.',
	'warnings.now-7': 'Khi lau sau khi đi vệ sinh thấy khác thường.',
	'warnings.now-8': 'Cảm giác hoặc chức năng tình dục mới thay đổi.',
	'warnings.now-do': 'Đừng chờ đến buổi châm cứu. Đừng tự lái xe.',
	'warnings.call': 'Gọi 119',
	'warnings.call-sub': 'Xe cứu thương ở Nhật · miễn phí · 24/24',
	'warnings.call-language':
		'119 ở Tokyo có thể nối máy với phiên dịch tiếng Anh, Trung, Hàn, Bồ Đào Nha và Tây Ban Nha, không có tiếng Việt. Hãy nói câu tiếng Nhật bên dưới. Ngoài nước Nhật, hãy gọi số cấp cứu của nơi bạn đang ở.',
	'warnings.doctor': 'Đi khám bác sĩ',
	'warnings.weak':
		'Chân yếu đi rõ rệt, bàn chân kéo lê khi đi, hoặc không đi lại hay lên cầu thang được như thường ngày. Nếu xuất hiện trong vài giờ hay vài ngày: hãy đi khám ngay hôm nay.',
	'warnings.numb':
		'Tê, châm chích hoặc kiến bò nặng hơn hay lan rộng: hãy hẹn khám bác sĩ trong vài ngày tới. Nếu ở cả hai chân hoặc giữa hai đùi: cấp cứu, xem phía trên.',
	'warnings.pain':
		'Đau nặng, hoặc đau kéo dài hơn vài tuần: hãy hẹn khám bác sĩ. Nếu đau không chịu nổi dù làm gì: hãy đi khám ngay hôm nay.',
	'warnings.say': 'Để nói hoặc đưa xem bằng tiếng Nhật',
	'warnings.no-all-clear': 'Nếu không khớp dấu hiệu nào mà bạn vẫn lo, hãy cứ tìm trợ giúp.'
};
