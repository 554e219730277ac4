import type { charts as first } from './charts.en.ts';
import type { Words } from './message.ts';

export const charts: Words<typeof first> = {
	'chart.closer': 'Phóng to',
	'chart.wider': 'Thu nhỏ',
	'chart.earlier': 'Trước đó',
	'chart.later': 'Sau đó',
	'chart.shown': 'Đang xem: {from} đến {to}',
	'chart.save': 'Lưu thành ảnh',
	'chart.share': 'Chia sẻ ảnh',
	'chart.saved': 'Ảnh đã được lưu vào mục tải xuống. Không có gì được gửi đi.',
	'chart.shared': 'Ảnh đã được chuyển cho ứng dụng bạn chọn.',
	'chart.not-made': 'Không tạo được ảnh. Biểu đồ và bảng vẫn như cũ.',
	'chart.not-shared': 'Không chia sẻ được ảnh. Bạn có thể lưu ảnh.',
	'chart.pick': 'Chạm vào biểu đồ hoặc vào đây để xem một ngày',
	'chart.picked': 'Ngày đã chọn',
	'chart.day-before': 'Ngày trước',
	'chart.day-after': 'Ngày sau',
	'chart.close': 'Đóng',
	'chart.open-day': 'Mở ngày này',
	'chart.nothing': 'Ngày này chưa ghi gì.',
	'chart.value': '{label}: {value}',
	'chart.events': 'Chữ cái trên biểu đồ',
	'chart.event': '{letter}: {what}, {days}'
};
