import type { Words } from '../text/message.ts';
import type { words as first } from './walk.en.ts';

export const words: Words<typeof first> = {
	name: 'Đi bộ nhẹ',
	feel: 'Cả người vận động, ở nhịp thấy dễ chịu.',
	cue: 'Nhịp thoải mái',
	step1: 'Đi bộ ở nhịp thoải mái.',
	step2: 'Nên đi nhiều lần ngắn hơn là một lần dài.',
	step3: 'Quay về trước khi thấy nặng nhọc.'
};
