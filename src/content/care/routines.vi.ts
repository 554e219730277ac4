import type { Words } from '../text/message.ts';
import type { routines as first } from './routines.en.ts';

export const routines: Words<typeof first> = {
	title: 'Bài tập và thói quen',
	intro: 'Hãy chọn cùng người châm cứu của bạn. Bắt đầu với một hoặc hai mục.',
	ground: 'Trước khi tập',
	'ground-active': 'Vận động nhẹ tốt hơn nằm nghỉ, kể cả khi cử động hơi đau.',
	'ground-gentle': 'Chỉ căng nhẹ, không đau. Thở đều.',
	'ground-green': 'Xanh: sau khi tập vẫn như cũ hoặc dễ chịu hơn. Cứ tiếp tục.',
	'ground-amber': 'Vàng: triệu chứng ở chân tăng tối đa hai điểm và hết trong 30 phút. Giảm một nửa số lần.',
	'ground-red':
		'Đỏ: đau lan xuống thấp hơn, mới bị tê hoặc yếu, hoặc hôm sau vẫn nặng hơn. Dừng mục đó và báo cho người châm cứu.',
	'ground-back': 'Đau rút từ chân về phía lưng thường là dấu hiệu tốt.',
	'ground-session': 'Nếu choáng váng sau buổi châm cứu, hãy đợi khoảng hai giờ. Đi bộ nhẹ thì được.',
	'for-sciatica': 'Đau thần kinh tọa',
	'for-piriformis': 'Hội chứng cơ hình lê',
	'for-outer-thigh': 'Mặt ngoài đùi (dị cảm đùi)',
	'for-femoral': 'Thần kinh đùi',
	'for-any': 'Cho mọi người',
	'for-more': 'Các mục khác',
	steps: 'Từng bước',
	dose: 'Bao nhiêu',
	'for-whom': 'Dành cho',
	'not-before': 'Không tự tập nếu có',
	'practitioner-only': 'Chỉ khi người châm cứu của bạn đã đồng ý.',
	source: 'Dựa trên',
	'source-none': 'Chưa đọc được nguồn nào về liều lượng.',
	add: 'Thêm vào kế hoạch của tôi',
	'to-check': 'Đến phần kiểm tra sức cơ',
	back: 'Tất cả các mục',
	evidence: 'Trượt dây thần kinh có thể hợp với một số người: phần lớn thử nghiệm nhỏ hoặc không đồng đều.',
	'evidence-outer-thigh': 'Với mặt ngoài đùi, kéo giãn có ít bằng chứng; giảm chèn ép là trước hết.',
	unknown: 'Không có mục này.'
};
