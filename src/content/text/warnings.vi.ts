import type { Words } from './message.ts';
import type { warnings as first } from './warnings.en.ts';

export const warnings: Words<typeof first> = {
	'warnings.title': 'Dấu hiệu cảnh báo',
	'warnings.now': 'Đi cấp cứu ngay',
	'warnings.now-any':
		'Hãy đi cấp cứu ngay nếu mới có một trong các dấu hiệu: không tiểu được, không giữ được nước tiểu hoặc phân, tê ở giữa hai đùi, thấy khác thường khi lau sau lúc đi vệ sinh hay khi quan hệ tình dục, hai chân đều đau, yếu hoặc tê.',
	'warnings.now-do': 'Đừng chờ đến buổi châm cứu. Đừng tự lái xe.',
	'warnings.doctor': 'Hãy đi khám bác sĩ ngay hôm nay',
	'warnings.call': 'Gọi {number}'
};
