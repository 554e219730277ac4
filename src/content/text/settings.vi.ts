import type { Words } from './message.ts';
import type { settings as first } from './settings.en.ts';

export const settings: Words<typeof first> = {
	'settings.title': 'Cài đặt',
	'settings.language': 'Ngôn ngữ',
	'settings.theme': 'Màu sắc',
	'settings.theme-system': 'Theo thiết bị',
	'settings.theme-light': 'Sáng',
	'settings.theme-dark': 'Tối',
	'settings.log': 'Cách ghi',
	'settings.earlier': 'Số của những ngày trước',
	'settings.earlier-hidden': 'Ẩn',
	'settings.earlier-shown': 'Hiện',
	'settings.earlier-text':
		'Khi bạn ghi, mức trung bình của ba ngày trước được ẩn đi để không ảnh hưởng đến con số hôm nay. Bạn có thể cho hiện cạnh câu hỏi.',
	'settings.emergency': 'Khi khẩn cấp',
	'settings.call-zone': '{place}: theo đồng hồ của điện thoại.',
	'settings.call-set': '{place}: nơi bạn đã đặt.',
	'settings.call-clinic': '{place}: nơi có phòng châm cứu.',
	'settings.call-own': 'Số của riêng bạn.',
	'settings.call-listening': 'Nơi lắng nghe khi bạn không chịu nổi nữa',
	'settings.call-check': 'Hãy kiểm tra lại số này.',
	'settings.call-elsewhere':
		'Đồng hồ điện thoại đang đặt ở nơi mà ứng dụng không biết số cấp cứu. Hãy gọi số cấp cứu của nơi đó.',
	'settings.place': 'Nơi bạn đang ở',
	'settings.place-hint': 'Ngôn ngữ của ứng dụng không làm thay đổi số nào.',
	'settings.place-follow': 'Theo đồng hồ của điện thoại',
	'settings.own': 'Số khẩn cấp của riêng bạn',
	'settings.own-hint': 'Số này đứng cạnh các số khác, không thay cho chúng. Để trống là bỏ.',
	'settings.own-wrong':
		'Không gọi được số này. Hãy nhập 2 đến 20 chữ số; được dùng dấu + ở đầu và dấu *, không dùng # và chữ cái.',
	'settings.storage': 'Nhật ký nằm ở đâu',
	'settings.storage-text':
		'Nhật ký nằm trên thiết bị này, trong trình duyệt này, đã được mã hóa. Không có gì được gửi đi. Ai mở được trình duyệt này trên thiết bị này thì cũng mở được nhật ký.',
	'settings.kept-yes': 'Trình duyệt đã đồng ý giữ nhật ký, kể cả khi sắp hết chỗ.',
	'settings.kept-no':
		'Trình duyệt chưa đồng ý giữ nhật ký khi sắp hết chỗ. Cài ứng dụng và thỉnh thoảng lưu ra tệp sẽ an toàn hơn.',
	'settings.kept-unknown':
		'Trình duyệt này không cho biết có giữ nhật ký khi sắp hết chỗ hay không. Hãy thỉnh thoảng lưu ra tệp.',
	'settings.ask': 'Yêu cầu trình duyệt giữ lại',
	'settings.used': 'Đã dùng: {used} MB trong khoảng {room} MB trình duyệt cho phép.',
	'settings.file': 'Nhật ký thành một tệp',
	'settings.file-text':
		'Toàn bộ ghi chép trong một tệp. Tệp không được mã hóa: hãy giữ ở nơi chỉ bạn đọc được. Có thể đưa trở lại qua "Đưa nhật ký vào".',
	'settings.file-save': 'Lưu tệp',
	'settings.file-done': 'Tệp đã được chuyển vào mục tải xuống của trình duyệt.',
	'settings.file-part-text':
		'Bạn có thể lưu các tháng khác ngay bây giờ. Tệp đó không phải toàn bộ nhật ký, và tên tệp kết thúc bằng "part".',
	'settings.file-part-save': 'Lưu các tháng đọc được',
	'settings.file-part-done':
		'Tệp đã được chuyển vào mục tải xuống của trình duyệt. Đây không phải toàn bộ nhật ký. Không có trong tệp: {months}.',
	'settings.file-part-undated': 'phần không thuộc tháng nào',
	'settings.install': 'Dùng như một ứng dụng',
	'settings.install-text':
		'Android và máy tính: mở menu trình duyệt, chọn "Cài đặt" hoặc "Thêm vào màn hình chính". iPhone và iPad: trong Safari chạm Chia sẻ rồi "Thêm vào MH chính". Trên iPhone, ứng dụng ở màn hình chính có nhật ký riêng, tách khỏi nhật ký trong Safari: hãy cài trước rồi mới ghi.',
	'settings.offline-yes': 'Mọi trang đã có trên thiết bị này. Ứng dụng chạy được khi không có mạng.',
	'settings.offline-no': 'Các trang đang được tải về thiết bị. Hãy giữ kết nối mạng cho đến khi dòng này thay đổi.',
	'settings.about': 'Giới thiệu',
	'settings.about-what':
		'Ứng dụng này giúp bạn ghi nhật ký và thực hiện các bài tự chăm sóc đã thống nhất với người điều trị. Ứng dụng không chẩn đoán, không điều trị và không theo dõi tình trạng của bạn; không ai xem được ghi chép nếu bạn không chia sẻ. Nếu có dấu hiệu cảnh báo hoặc thấy lo lắng, hãy liên hệ bác sĩ hoặc gọi xe cấp cứu. Đừng chờ ứng dụng.',
	'settings.about-version': 'Phiên bản {version}',
	'settings.review': 'Chuyên gia y tế xem xét',
	'settings.review-rules': '{unsigned} trên {all} quy tắc về dấu hiệu cảnh báo đang chờ chuyên gia y tế xem xét.',
	'settings.review-signed': 'Chuyên gia y tế đã xem xét tất cả {all} quy tắc về dấu hiệu cảnh báo.',
	'settings.review-texts': 'Lời văn về dấu hiệu cảnh báo đang chờ người bản ngữ xem xét: {languages}.',
	'settings.review-sources': 'Các quy tắc cảnh báo dựa vào đâu',
	'settings.review-count': { other: '{count} nguồn' },
	'settings.review-official': 'Chính thức, tài liệu gốc hoặc đã bình duyệt',
	'settings.review-professional': 'Bệnh viện hoặc tổ chức chuyên môn',
	'settings.review-secondary': 'Cần xác nhận thêm từ nguồn khác'
};
