import type { Words } from '../text/message.ts';
import type { check as first } from './check.en.ts';

export const check: Words<typeof first> = {
	title: 'Kiểm tra dấu hiệu cảnh báo',
	new: 'Có dấu hiệu nào dưới đây mới xuất hiện hoặc khác thường với bạn không?',
	yes: 'Có',
	no: 'Không',
	'not-sure': 'Không chắc',
	'rather-not-say': 'Không muốn trả lời',
	none: 'Không có dấu hiệu nào mới với tôi',
	'none-hint': 'Mọi dòng ở trên sẽ được trả lời là không.',
	'group-toilet': 'Đi vệ sinh và vùng ngồi',
	'group-legs': 'Chân và khớp háng',
	'group-session': 'Sau buổi châm cứu',
	'group-body': 'Toàn thân',
	'group-pain': 'Diễn biến cơn đau',
	'open-answers': 'Chưa trả lời không có nghĩa là “không”. Các dòng này vẫn còn để ngỏ.',
	'emergency-now': 'Đi cấp cứu ngay',
	'emergency-now-do': 'Đừng chờ đến buổi châm cứu. Đừng tự lái xe.',
	today: 'Hãy đi khám bác sĩ ngay hôm nay',
	'within-days': 'Hãy hẹn khám bác sĩ trong vài ngày tới và báo cho người điều trị',
	'next-visit': 'Hãy nói điều này ở lần khám tới, hoặc hẹn khám thường',
	'not-sure-do': 'Bạn không chắc. Hãy đi kiểm tra ngay.',
	'needs-checking': 'Điều này cần được kiểm tra. Đây không phải là chẩn đoán.',
	nothing: 'Không có quy tắc nào khớp. Nếu bạn lo lắng, hãy tìm trợ giúp.',
	unreviewed: 'Đang chờ chuyên gia y tế xem xét'
};
