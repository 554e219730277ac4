import type { Words } from './message.ts';
import type { night as first } from './night.en.ts';

export const night: Words<typeof first> = {
	'moment.flare': 'Đau bùng lên',
	'moment.relief': 'Đỡ đau',
	'moment.at': '{time} ({zone})',
	'moment.last-night': 'Đêm qua',
	'moment.remember': 'Ghi thêm điều bạn nhớ',
	'moment.leave': 'Để nguyên như vậy',
	'night.title': 'Nút ban đêm',
	'night.page': 'Đêm',
	'night.hint': 'Chạm một lần là giờ được ghi lại. Bây giờ chỉ cần vậy thôi.',
	'night.flare': 'Đang đau nhiều',
	'night.relief': 'Đã đỡ đau',
	'night.kept-night': 'Đã lưu trên thiết bị này. Nếu ngủ được, bạn hãy ngủ. Sáng ra có thể ghi thêm.',
	'night.kept-day': 'Đã lưu trên thiết bị này. Bạn có thể ghi thêm sau.',
	'night.undone': 'Đã bỏ ghi chép lúc {time}.'
};
