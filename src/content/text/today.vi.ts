import type { Words } from './message.ts';
import type { today as first } from './today.en.ts';

export const today: Words<typeof first> = {
	'today.question': 'Hôm nay bạn đau trung bình ở mức nào?',
	'today.question-so-far': 'Hôm nay đến giờ bạn đau trung bình ở mức nào?',
	'today.question-yesterday': 'Hôm qua bạn đau trung bình ở mức nào?',
	'today.for-day': 'Ghi cho {day}',
	'today.rather-today': 'Ghi cho ngày mới',
	'today.rather-yesterday': 'Ghi cho hôm qua',
	'today.ask-again': 'Lúc trước bạn chọn {value}. Cả ngày ở mức nào?',
	'today.keep': 'Vẫn là {value}',
	'today.saved': 'Đã lưu trên thiết bị này.',
	'today.saved-so-far': 'Đã lưu trên thiết bị này, đánh dấu "đến lúc này". Tối nay ứng dụng sẽ hỏi lại một lần.',
	'today.logged': 'Đã ghi: {value} trên 10',
	'today.logged-so-far': 'Đến lúc này: {value} trên 10',
	'today.more': 'Ghi thêm về ngày này',
	'today.change': 'Chạm số khác để đổi.',
	'today.session.next': 'Buổi châm cứu tới',
	'today.session.near': 'Buổi tới: {when}',
	'today.session.none': 'Chưa hẹn buổi nào',
	'today.session.when': '{day}, {time}',
	'today.session.add': 'Thêm buổi châm cứu',
	'today.session.all': 'Tất cả các buổi',
	'today.days.title': '14 ngày gần đây',
	'today.days.count': { other: 'Đã ghi {count} ngày' },
	'today.days.chart': 'Mở biểu đồ',
	'today.days.logged': '{day}: đã ghi. Mở',
	'today.days.not-logged': '{day}: chưa ghi. Thêm',
	'today.first.title': 'Trước khi bắt đầu',
	'today.first.what':
		'Ứng dụng này giúp bạn ghi nhật ký giữa các buổi châm cứu. Ứng dụng không chẩn đoán, không điều trị và không theo dõi tình trạng của bạn.',
	'today.first.private': 'Không ai xem được ghi chép nếu bạn không chia sẻ. Ghi chép nằm trên thiết bị này.',
	'today.first.care': 'Nếu có dấu hiệu cảnh báo hoặc thấy lo lắng, hãy liên hệ bác sĩ hoặc gọi 119. Đừng chờ ứng dụng.',
	'today.first.language': 'Ngôn ngữ',
	'today.first.bring': 'Đưa nhật ký bạn đang có vào đây',
	'today.first.sample': 'Xem nhật ký mẫu'
};
