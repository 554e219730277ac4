import type { Words } from '../text/message.ts';
import type { prevention as first } from './prevention.en.ts';

export const prevention: Words<typeof first> = {
	title: 'Sau liệu trình',
	intro: 'Liệu trình đã xong hoặc đang tạm nghỉ. Cách này giúp bạn theo dõi mà ít tốn công.',
	weekly: 'Mỗi tuần một con số',
	'weekly-text': 'Trang Hôm nay sẽ hỏi khi đã qua bảy ngày từ con số gần nhất. Bạn vẫn có thể ghi vào ngày khác.',
	'weekly-on': 'Bạn đang được hỏi mỗi tuần một lần.',
	'weekly-start': 'Hỏi tôi mỗi tuần một lần',
	'weekly-stop': 'Hỏi lại mỗi ngày',
	'weekly-changed': 'Đã đổi. Từ nay bạn được hỏi mỗi tuần một lần.',
	'daily-changed': 'Đã đổi. Từ nay bạn được hỏi mỗi ngày.',
	routines: 'Tập vài ngày mỗi tuần',
	'routines-text':
		'Duy trì bài tập hai đến ba ngày mỗi tuần là cách thường dùng (theo hiệp hội chuyên môn AAOS, đang chờ chuyên gia y tế xem lại). Không có gì tự thay đổi: một lần chạm chỉ đổi số ngày, phần còn lại giữ nguyên.',
	'routines-none': 'Kế hoạch của bạn chưa có gì.',
	'routines-set': { other: 'Đặt cả {count} mục thành {days} ngày mỗi tuần' },
	'routines-are': { other: 'Cả {count} mục đều từ {days} ngày mỗi tuần trở xuống.' },
	'routines-saved': 'Đã lưu trên thiết bị này.',
	plan: 'Kế hoạch của tôi',
	own: 'Thói quen của riêng bạn',
	'own-text':
		'Cân nặng, tiểu đường, viêm khớp, môn vận động bạn thích: điều bạn đã thống nhất với bác sĩ có thể đưa vào kế hoạch bằng lời của bạn.',
	'own-add': 'Thêm bằng lời của bạn',
	setup: 'Chỗ ngồi của bạn',
	'setup-text': 'Xem lại một lần ghế, bàn, xe hơi và chỗ ngồi dưới sàn, có hình minh họa.',
	'setup-open': 'Xem lại',
	back: 'Triệu chứng quay lại',
	'back-text':
		'Nếu đau, tê hoặc yếu quay lại: hãy kiểm tra dấu hiệu cảnh báo trước. Sau đó bạn được hỏi lại mỗi ngày và có thể bắt đầu liệu trình mới.',
	'back-check': 'Kiểm tra dấu hiệu cảnh báo',
	'back-start': 'Ghi lại mỗi ngày',
	'back-started': 'Từ nay bạn được hỏi mỗi ngày. Liệu trình trước vẫn giữ nguyên.',
	'back-course': 'Bắt đầu liệu trình mới',
	review: 'Đang chờ chuyên gia y tế xem lại.'
};
