import type { Words } from '../text/message.ts';
import type { words as first } from './log-fever.en.ts';

export const words: Words<typeof first> = {
	name: 'Sốt kèm đau lưng, hông hay khớp háng',
	why: 'Ngày {day}, bạn đã ghi {celsius} °C.',
	worse: 'Nếu trong người rất không khỏe hoặc lú lẫn: hãy đi cấp cứu.'
};
