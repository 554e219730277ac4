import type { Words } from '../text/message.ts';
import type { words as first } from './fx-fragile.en.ts';

export const words: Words<typeof first> = {
	line: 'Đột ngột đau mạnh sau một gắng sức nhỏ, và bạn bị loãng xương hoặc đang dùng thuốc steroid',
	say: 'Tôi đột ngột đau mạnh sau một gắng sức nhỏ. Tôi bị loãng xương hoặc đang dùng thuốc steroid.',
	worse: 'Nếu không đứng được bằng chân đó: hãy đi cấp cứu.'
};
