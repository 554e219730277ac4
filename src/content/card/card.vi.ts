import type { Words } from '../text/message.ts';
import type { card as first } from './card.en.ts';

export const card: Words<typeof first> = {
	'heading.emergency-now': 'Đây là trường hợp cấp cứu. Xin khám cho tôi ngay.',
	'heading.today': 'Xin cho tôi được bác sĩ khám trong hôm nay.',
	'heading.later': 'Tôi muốn được bác sĩ khám.',
	'heading.none': 'Thông tin về tôi',
	since: 'Từ ngày {day}, hoặc trước đó',
	unsure: '{sentence} (Tôi không chắc.)',
	maybe: 'Không chắc: {what}',
	typed: 'do tôi tự ghi',
	name: 'Họ và tên',
	born: 'Ngày sinh',
	'speaks.en': 'Tôi nói tiếng Anh.',
	'speaks.ja': 'Tôi nói tiếng Nhật.',
	'speaks.vi': 'Tôi nói tiếng Việt.',
	conditions: 'Bệnh và tình trạng sức khỏe',
	medicines: 'Thuốc tôi đang dùng, hoặc đã dùng trong 7 ngày qua',
	allergies: 'Dị ứng',
	onset: 'Bắt đầu có vấn đề ở lưng hoặc chân',
	address: 'Địa chỉ nhà',
	'no-address': 'Chưa nhập',
	here: 'Nơi tôi đang ở lúc này',
	contact: 'Người cần liên hệ',
	practitioner: 'Người châm cứu cho tôi',
	'desk.title': 'Gửi quầy tiếp nhận',
	desk: 'Cơ sở y tế ở Tokyo có thể gọi phiên dịch qua điện thoại: 0570-099283 (chỉ dành cho cơ sở y tế).',
	'desk.en': 'Tiếng Anh: 24 giờ.',
	'desk.vi': 'Tiếng Việt: ngày thường 17–20 giờ, cuối tuần và ngày lễ 9–20 giờ.',
	absent: 'Điều không ghi ở đây là chưa được nhập, không có nghĩa là “không”.'
};
