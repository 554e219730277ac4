import type { Words } from '../text/message.ts';
import type { words as first } from './acu-preg.en.ts';

export const words: Words<typeof first> = {
	line: 'Đang mang thai và ra máu, ra nước, đau bụng từng cơn đều đặn hoặc thai máy ít hơn',
	say: 'Tôi đang mang thai và ra máu, ra nước, đau bụng từng cơn đều đặn hoặc thai máy ít hơn.',
	help: 'Hãy gọi khoa sản nơi bạn khám thai.',
	worse: 'Nếu ra máu nhiều: hãy đi cấp cứu.',
	'line-heavy': 'Đang mang thai và ra máu nhiều',
	'say-heavy': 'Tôi đang mang thai và ra máu nhiều.'
};
