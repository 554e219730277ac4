import type { events as first } from './events.en.ts';
import type { Words } from './message.ts';

export const events: Words<typeof first> = {
	'event.title': 'Điều khác đã xảy ra',
	'event.hint': 'Thuốc mới, chụp chiếu, bị ngã, chuyến đi: hiện bên cạnh biểu đồ của những ngày đó.',
	'event.why': 'Những thay đổi ngoài châm cứu hiện bên cạnh biểu đồ và câu trả lời của những ngày đó.',
	'event.empty': 'Chưa ghi gì.',
	'event.add': 'Thêm điều đã xảy ra',
	'event.edit': 'Điều đã xảy ra',
	'event.all': 'Xem tất cả',
	'event.day': 'Ngày',
	'event.until': 'Ngày cuối',
	'event.until-hint': 'Chỉ khi điều đó kéo dài và đã kết thúc.',
	'event.note': 'Theo lời của bạn',
	'event.note-hint': 'Thuốc nào, kết quả chụp hoặc bác sĩ nói gì. Chỉ lưu trên thiết bị này.',
	'event.saved': '{what}: đã lưu trên thiết bị này.',
	'event.removed': '{what}: đã xóa.',
	'event.delete': 'Xóa mục này',
	'event.gone': 'Mục này không có trong nhật ký',
	'event.conflict': 'Mục này đã được thay đổi ở cửa sổ khác',
	'event.refused.what-missing': 'Hãy chọn điều đã xảy ra.',
	'event.refused.day-missing': 'Hãy nhập ngày.',
	'event.refused.until-before': 'Ngày cuối sớm hơn ngày đầu. Hãy kiểm tra cả hai ngày.',
	'event.refused.note-missing': 'Hãy ghi ngắn gọn đó là điều gì.'
};
