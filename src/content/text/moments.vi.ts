import type { Words } from './message.ts';
import type { moments as first } from './moments.en.ts';

export const moments: Words<typeof first> = {
	'moment.title': 'Các thời điểm trong ngày',
	'moment.hint': 'Lúc đau bùng lên hoặc đột nhiên đỡ đau, kèm giờ. Mức trung bình của ngày không đổi.',
	'moment.add': 'Thêm thời điểm',
	'moment.edit': 'Một thời điểm',
	'moment.time': 'Giờ',
	'moment.what': 'Điều xảy ra',
	'moment.neither': 'Không phải hai điều này',
	'moment.level': 'Mức đau lúc đó',
	'moment.level-said': '{value} trên 10',
	'moment.where': 'Chỗ nào',
	'moment.where-more': 'Chỗ khác',
	'moment.where-choose': 'Chọn một chỗ',
	'moment.where-none': 'Bỏ chỗ này',
	'moment.saddle-said': 'Bạn đã chọn vùng yên ngựa (giữa hai đùi).',
	'moment.saddle-mistake': 'Tôi chọn nhầm: bỏ chỗ này',
	'moment.note': 'Lúc đó có chuyện gì',
	'moment.time-missing': 'Hãy nhập giờ.',
	'moment.time-impossible': 'Giờ chưa đầy đủ. Hãy nhập cả giờ và phút.',
	'moment.time-not-yet': 'Giờ này chưa đến. Hãy nhập giờ từ lúc này trở về trước.',
	'moment.note-too-long': 'Nội dung dài hơn {most} ký tự. Hãy rút ngắn; chưa có gì bị cắt bỏ.',
	'moment.saved': '{time}: đã lưu trên thiết bị này.',
	'moment.kept-stored': 'Đã giữ nguyên nội dung đã lưu. Không có gì thay đổi.',
	'moment.delete': 'Xóa thời điểm này',
	'moment.deleted': 'Đã xóa thời điểm {time}.',
	'moment.gone-title': 'Không có thời điểm này trong nhật ký',
	'moment.gone-text': 'Có thể nó đã bị xóa ở một cửa sổ khác.',
	'moment.conflict': 'Thời điểm này đã được đổi ở một cửa sổ khác'
};
