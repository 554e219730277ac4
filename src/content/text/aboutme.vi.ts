import type { aboutMe as first } from './aboutme.en.ts';
import type { Words } from './message.ts';

export const aboutMe: Words<typeof first> = {
	'about.title': 'Về tôi',
	'about.why':
		'Một số câu trả lời khiến dấu hiệu cảnh báo khẩn cấp hơn, và được ghi trên thẻ để bạn đưa cho người khác xem.',
	'about.stays': 'Tất cả chỉ nằm trên điện thoại này. Điều gì không muốn ghi, bạn cứ để trống.',
	'about.questions': 'Điều này có đúng với bạn không?',
	'about.left': { other: 'Còn {count} câu chưa trả lời.' },
	'about.take-back': 'Chạm lần nữa vào câu trả lời để bỏ.',
	'about.yes': 'Có',
	'about.no': 'Không',
	'about.not-sure': 'Không chắc',
	'about.rather-not-say': 'Không muốn nói',
	'about.optional':
		'Bạn không cần trả lời câu này. Khi đau lưng kèm sốt, điều này quan trọng với bác sĩ. Thẻ chỉ ghi khi một cảnh báo dựa vào đó.',
	'about.health': 'Sức khỏe của bạn',
	'about.conditions': 'Bệnh đã biết',
	'about.own-words': 'Ghi theo lời của bạn.',
	'about.allergies': 'Dị ứng',
	'about.medicines': 'Thuốc của bạn',
	'about.medicines-sub': 'Được giữ trong phần ghi đầy đủ.',
	'about.person': 'Thông tin của bạn',
	'about.name': 'Họ tên',
	'about.born': 'Ngày sinh',
	'about.address': 'Địa chỉ nhà',
	'about.address-hint': 'Ở Nhật, ghi bằng tiếng Nhật: hãy nhờ người ở phòng châm cứu nhập giúp.',
	'about.reading': 'Cách đọc địa chỉ',
	'about.reading-hint': 'Bằng chữ cái Latinh, để bạn đọc lên được.',
	'about.contact': 'Người cần liên hệ',
	'about.phone': 'Số điện thoại của người đó',
	'about.practitioner-sub': 'Được giữ cùng đợt châm cứu.',
	'about.conflict': 'Phần Về tôi đã được thay đổi ở cửa sổ khác'
};
