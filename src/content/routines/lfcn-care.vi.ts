import type { Words } from '../text/message.ts';
import type { words as first } from './lfcn-care.en.ts';

export const words: Words<typeof first> = {
	name: 'Giảm chèn ép mặt ngoài đùi',
	feel: 'Bớt cọ và ép ở bẹn và đường thắt lưng.',
	cue: 'Nới lỏng chỗ chật',
	step1: 'Nới thắt lưng, cạp quần, dây đeo dụng cụ, bỏ bớt đồ nặng trong túi.',
	step2: 'Đổi tư thế thường xuyên và đi bộ từng đoạn ngắn.',
	step3: 'Nếu bác sĩ khuyên, hãy theo kế hoạch cân nặng của bạn.'
};
