import type { Words } from '../text/message.ts';
import type { words as first } from './ces-saddle.en.ts';

export const words: Words<typeof first> = {
	line: 'Tê, châm chích hoặc cảm giác lạ ở chỗ chạm yên xe đạp (giữa hai đùi, bộ phận sinh dục, mông, quanh hậu môn)',
	say: 'Tôi bị tê, châm chích hoặc có cảm giác lạ ở giữa hai đùi, bộ phận sinh dục, mông hay quanh hậu môn.'
};
