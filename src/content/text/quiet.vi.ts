import type { Words } from './message.ts';
import type { quiet as first } from './quiet.en.ts';

export const quiet: Words<typeof first> = {
	'quiet.title': 'Điều cần được khám',
	'quiet.answered': 'Theo câu trả lời của bạn: {line}.',
	'quiet.answered.not-sure': 'Bạn đã trả lời “không chắc”: {line}.',
	'quiet.since': 'Từ {day}.',
	'quiet.within-days': 'Hãy đặt lịch khám bác sĩ trong vài ngày tới và báo cho người điều trị.',
	'quiet.next-visit': 'Hãy nói điều này ở lần khám tới, hoặc đặt lịch khám thường.',
	'quiet.checking': 'Điều này cần được kiểm tra. Đây không phải là chẩn đoán. Nếu lo lắng, hãy tìm sự giúp đỡ sớm hơn.',
	'quiet.noted': 'Đã ghi nhận',
	'quiet.not-so': 'Không có gì',
	'quiet.known': 'Đã có người theo dõi',
	'quiet.known-what': 'Đã có người theo dõi: {name}',
	'quiet.known-text': 'Trong 30 ngày bạn sẽ không được báo lại, trừ khi nặng hơn.',
	'quiet.who': 'Ai đang theo dõi?',
	'quiet.who-hint': 'Bác sĩ hoặc người điều trị.',
	'quiet.seen': 'Họ đã khám ngày nào?',
	'quiet.refused.who': 'Hãy ghi ai đang theo dõi.',
	'quiet.refused.long': 'Dài quá: nhiều nhất {most} ký tự.',
	'quiet.refused.seen': 'Hãy nhập ngày.',
	'quiet.refused.not-yet': 'Ngày này chưa đến.',
	'quiet.requests': 'Những điều bạn được báo',
	'quiet.closed': 'Đã cất đi.',

	'quiet.due.first': 'Kiểm tra dấu hiệu cảnh báo',
	'quiet.due.first-text': 'Một lần bây giờ, sau đó mỗi tuần: khoảng một phút.',
	'quiet.due.weekly': 'Lần kiểm tra tuần này',
	'quiet.due.weekly-text': 'Kiểm tra dấu hiệu cảnh báo: khoảng một phút.',
	'quiet.due.called': 'Hãy kiểm tra dấu hiệu cảnh báo',
	'quiet.due.called-text': 'Điều bạn ghi lại cho thấy cần kiểm tra.',
	'quiet.due.open': 'Lần kiểm tra còn câu chưa trả lời',
	'quiet.due.left': { other: 'Còn {count} câu chưa trả lời.' },
	'quiet.due.go': 'Kiểm tra ngay',
	'quiet.due.later': 'Không phải hôm nay',

	'quiet.offer': 'Được báo tin',
	'quiet.offer-text': 'Bạn có thể yêu cầu được báo khi các con số thay đổi, ví dụ khi đau tăng hai điểm.',
	'quiet.offer-go': 'Xem có thể yêu cầu gì',
	'quiet.offer-no': 'Không, cảm ơn'
};
