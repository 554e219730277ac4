import type { Words } from './message.ts';
import type { requests as first } from './requests.en.ts';

export const requests: Words<typeof first> = {
	'requests.title': 'Báo cho tôi',
	'requests.what':
		'Bạn có thể yêu cầu ứng dụng báo khi các con số của chính bạn thay đổi. Phần này tắt cho đến khi bạn đồng ý.',
	'requests.how.sums': 'Ứng dụng chỉ tính toán trên những con số bạn ghi. Nó không biết bạn bị bệnh gì.',
	'requests.how.days': 'Một ngày riêng lẻ không được tính: phải có nhiều lần ghi.',
	'requests.how.wrong': 'Nó có thể sai: báo khi không có gì, hoặc không báo.',
	'requests.how.check': 'Nó không bao giờ thay cho phần kiểm tra dấu hiệu cảnh báo.',
	'requests.how.private': 'Không ai khác nhìn thấy.',
	'requests.choose': 'Hãy báo cho tôi',
	'requests.words': 'Trong ngoặc kép: câu bạn sẽ đọc thấy.',
	'requests.quote': '“{words}”',
	'requests.accept': 'Đồng ý, hãy báo những điều này',
	'requests.none': 'Hãy chọn ít nhất một điều.',
	'requests.on': 'Bạn đã đồng ý ngày {day}. Mọi thay đổi có hiệu lực ngay.',
	'requests.all-off': 'Tắt tất cả',
	'requests.is-off': 'Tất cả đã tắt. Bạn sẽ không được báo những điều này.',
	'requests.always':
		'Các dấu hiệu trong phần kiểm tra và các quy tắc cấp cứu không có trong danh sách này. Chúng luôn được báo.',
	'requests.mutes': 'Đã có người theo dõi, không báo',
	'requests.mutes-none': 'Không có gì đang được tắt báo.',
	'requests.mute': '{clinician} đã khám ngày {seen}. Không báo đến hết ngày {until}, trừ khi nặng hơn.',
	'requests.lift': 'Báo lại cho tôi',
	'requests.lift-what': 'Báo lại cho tôi: {name}',
	'requests.spoke': 'Đã báo bao nhiêu lần',
	'requests.spoke-what':
		'Phòng châm cứu có thể dựa vào các số này để chỉnh mức báo. Chúng chỉ nằm trên điện thoại này cho đến khi bạn đưa ra.',
	'requests.spoke-none': 'Chưa có quy tắc nào báo.',
	'requests.rule': 'Quy tắc',
	'requests.raised': 'Số lần báo',
	'requests.in-vain': 'Không có gì',
	'requests.by-itself': 'Tự kết thúc',
	'requests.unknown': 'Quy tắc của phiên bản khác'
};
