import type { card as first } from './card.en.ts';
import type { Words } from './message.ts';

export const card: Words<typeof first> = {
	'card.title': 'Thẻ của tôi',
	'card.sub': 'Đưa cho quầy tiếp nhận hoặc nhân viên cấp cứu xem.',
	'card.label': 'Thẻ',
	'card.turn': 'Xoay thẻ',
	'card.print': 'In',
	'card.save': 'Lưu thành ảnh',
	'card.share': 'Gửi ảnh',
	'card.saved': 'Ảnh đã được lưu trong mục tải xuống. Không có gì được gửi đi.',
	'card.shared': 'Ảnh đã được chuyển cho ứng dụng bạn chọn.',
	'card.not-made': 'Không tạo được ảnh. Thẻ vẫn như cũ.',
	'card.not-shared': 'Không gửi được ảnh. Bạn có thể lưu lại.',
	'card.no-sign': 'Hiện trên thẻ không có dấu hiệu cảnh báo nào. Thẻ ghi những gì bạn đã nhập về mình.',
	'card.no-address': 'Chưa nhập địa chỉ nhà. Xe cấp cứu cần địa chỉ.',
	'card.unread': 'Không đọc được một phần nhật ký. Thẻ ghi phần còn lại.',
	'card.review': 'Cách diễn đạt này đang chờ chuyên gia y tế và người bản ngữ xem xét.',
	'card.to-call': 'Nói gì qua điện thoại',
	'card.to-call-sub': 'Từng câu, theo thứ tự được hỏi',
	'card.to-about': 'Về tôi',
	'card.to-about-sub': 'Tên, địa chỉ, bệnh, dị ứng',
	'card.to-warnings-sub': 'Kiểm tra lại, hoặc xem cần làm gì',
	'call.title': 'Khi gọi điện',
	'call.sub': 'Đọc to các câu chữ lớn, theo thứ tự này.',
	'call.call': 'Gọi {number}',
	'call.speak': 'Đọc to',
	'call.speak-line': 'Đọc to: câu {line}',
	'call.elsewhere': 'Nếu bạn ở nơi khác, hoặc không biết mình ở đâu:',
	'call.fits': 'Nói câu phù hợp:'
};
