import type { aftercare as first } from './aftercare.en.ts';
import type { Words } from './message.ts';

export const aftercare: Words<typeof first> = {
	'aftercare.before': '{when}: trước buổi châm cứu',
	'aftercare.tomorrow': 'Ngày mai',
	'aftercare.today': 'Hôm nay',
	'aftercare.eat': 'Ăn nhẹ trước đó: không để bụng đói, không ăn no.',
	'aftercare.alcohol': 'Không uống rượu bia.',
	'aftercare.bring': 'Mang theo danh sách thuốc bạn đang dùng.',
	'aftercare.medicines': 'Thuốc của bạn',
	'aftercare.first': 'Nếu có bất kỳ điều nào sau đây, hãy gọi phòng châm cứu hoặc bác sĩ trước khi đi:',
	'aftercare.first.fever': 'Sốt',
	'aftercare.first.infection': 'Đang bị nhiễm trùng',
	'aftercare.first.pregnant': 'Đang mang thai, hoặc có thể mang thai',
	'aftercare.first.blood-thinners': 'Dùng thuốc chống đông máu, hoặc bị rối loạn đông máu',
	'aftercare.first.pacemaker': 'Có máy tạo nhịp tim hoặc thiết bị khác cấy trong người',
	'aftercare.first.fainted': 'Lần trước bị ngất',
	'aftercare.first.worse': 'Đột ngột nặng hơn',
	'aftercare.said.yes': 'Bạn đã trả lời “có” trong phần Về tôi.',
	'aftercare.said.not-sure': 'Bạn đã trả lời “không chắc” trong phần Về tôi.',
	'aftercare.never': 'Đừng bao giờ tự ý ngừng thuốc chống đông máu.',
	'aftercare.clinic': 'Gọi {name}: {number}',
	'aftercare.clinic-unnamed': 'Gọi phòng châm cứu: {number}',
	'aftercare.contact': 'Người điều trị của bạn: {contact}',
	'aftercare.got-it': 'Đã hiểu',
	'aftercare.review': 'Đang chờ chuyên gia y tế xem xét.',

	'aftercare.after': 'Sau buổi châm cứu',
	'aftercare.expected': 'Thường gặp và sẽ dịu đi',
	'aftercare.expected-what': 'Ê ẩm nhẹ, vết bầm nhỏ, mệt, nặng hơn trong thời gian ngắn.',
	'aftercare.rest':
		'Hôm đó hãy nghỉ ngơi một chút. Không vận động nặng, không uống rượu bia. Nếu buồn ngủ, đừng lái xe.',
	'aftercare.tell': 'Báo cho phòng châm cứu và đi khám bác sĩ',
	'aftercare.tell-today':
		'Trong hôm nay: chỗ châm đỏ hơn, nóng hơn hoặc có mủ; máu chảy không cầm được; kim có thể còn sót lại.',
	'aftercare.tell-days':
		'Trong vài ngày tới: phồng rộp hoặc bỏng; đau như điện giật hoặc tê sau một ngày vẫn chưa hết.',
	'aftercare.hospital': 'Đến bệnh viện ngay, kể cả nhiều giờ sau',
	'aftercare.hospital-chest': 'Đau ngực, khó thở hoặc ho khan sau khi châm kim.',
	'aftercare.hospital-nerve': 'Mới bị yếu, tê, hoặc đi tiểu, đại tiện bất thường.',
	'aftercare.hospital-faint': 'Bị ngất mà vài phút sau vẫn chưa thấy ổn, hoặc bị co giật, hoặc đập đầu.',
	'aftercare.later': 'Trang Hôm nay sẽ hỏi bạn sau khoảng 2, 24 và 72 giờ.',

	'aftercare.ask': 'Sau buổi châm cứu {when}',
	'aftercare.ask-new': 'Từ sau buổi đó, bạn có điều nào sau đây không?',
	'aftercare.yes': 'Có',
	'aftercare.not-sure': 'Không chắc',
	'aftercare.no': 'Không',
	'aftercare.none': 'Không có điều nào',
	'aftercare.none-else': 'Không có điều nào khác',
	'aftercare.rather-not': 'Không muốn nói',
	'aftercare.kept': 'Câu trả lời đã được lưu trên thiết bị này. Nếu bạn lo lắng, vẫn hãy tìm sự giúp đỡ.'
};
