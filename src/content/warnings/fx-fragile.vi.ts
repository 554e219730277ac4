import type { Words } from '../text/message.ts';
import type { words as first } from './fx-fragile.en.ts';

export const words: Words<typeof first> = {
	line: 'Đột ngột đau nhiều chỉ sau gắng sức nhẹ, và bạn lớn tuổi, bị loãng xương hoặc đang dùng corticoid (steroid)',
	say: 'Tôi đột ngột đau nhiều chỉ sau gắng sức nhẹ. Tôi lớn tuổi, bị loãng xương hoặc đang dùng corticoid (steroid).',
	worse: 'Nếu không đứng được bằng chân đau: hãy đi cấp cứu.'
};
