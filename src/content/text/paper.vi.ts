import type { Words } from './message.ts';
import type { paper as first } from './paper.en.ts';

export const paper: Words<typeof first> = {
	'paper.title': 'Nhật ký giấy',
	'paper.text':
		'Mỗi dòng là một ngày. Nhập số nguyên từ 0 đến 10; ô tiếp theo được chọn tự động. Bỏ trống những gì trên giấy không có.',
	'paper.stored': 'Các số đã lưu cũng hiện ở đây. Chỉ những ô bạn nhập mới thay đổi.',
	'paper.from': 'Ngày đầu tiên',
	'paper.from-wrong': 'Hãy chọn một ngày trong {days} ngày trước hôm nay.',
	'paper.earlier': 'Thêm hai tuần trước đó',
	'paper.columns': 'Trên giấy còn có',
	'paper.side': 'Cho chân nào?',
	'paper.day': 'Ngày',
	'paper.grid': 'Nhật ký giấy, mỗi dòng một ngày',
	'paper.full.pain-average': 'Đau trung bình',
	'paper.full.pain-worst': 'Đau nặng nhất',
	'paper.full.sleep-disturbance': 'Giấc ngủ bị ảnh hưởng',
	'paper.full.numbness': 'Tê hoặc giảm cảm giác',
	'paper.full.tingling': 'Châm chích, kiến bò',
	'paper.full.weakness': 'Yếu',
	'paper.short.pain-average': 'Trung bình',
	'paper.short.pain-worst': 'Nặng nhất',
	'paper.short.sleep-disturbance': 'Giấc ngủ',
	'paper.short.numbness': 'Tê',
	'paper.short.tingling': 'Kiến bò',
	'paper.short.weakness': 'Yếu',
	'paper.cell': '{day}, {column}',
	'paper.wrong': '{day}, {column}: “{found}” không phải là số nguyên từ 0 đến 10.',
	'paper.save': { other: 'Lưu {count} ngày' },
	'paper.nothing': 'Chưa nhập gì.',
	'paper.saved': { other: 'Đã lưu {count} ngày trên thiết bị này, được đánh dấu “ghi sau”.' },
	'paper.changed':
		'Trong lúc đó đã có thay đổi ở cửa sổ khác: {days}. Chưa có gì được lưu. Nếu lưu lần nữa, số bạn chép từ giấy sẽ ghi đè lên đó.',
	'paper.kept': 'Phần bạn nhập lần trước đã được giữ lại, nhưng chưa lưu vào nhật ký.',
	'paper.drop': 'Xóa phần chưa lưu',
	'paper.unkept': 'Hiện không thể giữ bản nháp trên thiết bị này. Hãy lưu trước khi đóng trang.',
	'paper.progress': 'Xem ở Tiến triển'
};
