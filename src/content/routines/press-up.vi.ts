import type { Words } from '../text/message.ts';
import type { words as first } from './press-up.en.ts';

export const words: Words<typeof first> = {
	name: 'Chống người, nằm sấp',
	feel: 'Thắt lưng ưỡn nhẹ; đau chân phải rút dần về phía lưng.',
	cue: 'Chống khuỷu tay, giữ hông sát sàn',
	step1: 'Nằm sấp, chống người bằng hai khuỷu tay.',
	step2: 'Thả lỏng cho hông chìm xuống. Thở đều.',
	step3: 'Chỉ khi thấy dễ chịu hơn: chống tay nâng người lên chậm, hông vẫn sát sàn.'
};
