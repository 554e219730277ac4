import type { Words } from './message.ts';
import type { more as first } from './more.en.ts';

export const more: Words<typeof first> = {
	'more.title': 'Mục khác',
	'more.bring': 'Đưa nhật ký vào',
	'more.bring-sub': 'Từ bảng tính, tệp của ứng dụng này, hoặc giấy',
	'more.paper': 'Chép nhật ký giấy',
	'more.paper-sub': 'Các ngày đã qua, mỗi ngày một dòng, chỉ nhập số',
	'more.sample': 'Nhật ký mẫu',
	'more.sample-sub': 'Một bệnh nhân tưởng tượng, tách khỏi ghi chép của bạn',
	'more.history-sub': 'Mọi ngày: lịch, danh sách, tìm trong ghi chú',
	'more.course-sub': 'Số buổi đã thống nhất, đang ở đâu, lịch hẹn',
	'more.event-sub': 'Thuốc, chụp chiếu, bị ngã, chuyến đi',
	'more.activities-sub': 'Tối đa ba việc, hai tuần hỏi một lần',
	'more.strength-sub': 'Gót, mũi chân, ghế: mỗi tuần một lần',
	'more.change-sub': 'Một câu hỏi ở buổi 3, 6 và buổi cuối',
	'more.night-sub': 'Một lần chạm khi đau làm bạn thức giấc',
	'more.settings': 'Cài đặt',
	'more.settings-sub': 'Ngôn ngữ, màu sắc, lưu trữ, tệp của bạn',
	'more.warnings-sub': 'Khi nào cần đi cấp cứu hoặc đi khám ngay',
	'more.about-sub': 'Bệnh, dị ứng, địa chỉ: ghi trên thẻ',
	'more.requests-sub': 'Tắt cho đến khi bạn đồng ý; sửa lúc nào cũng được'
};
