import type { Words } from '../text/message.ts';
import type { words as first } from './acu-faint.en.ts';

export const words: Words<typeof first> = {
	line: 'Bị ngất mà vài phút sau vẫn chưa thấy ổn, hoặc bị co giật, hoặc đập đầu',
	say: 'Tôi bị ngất và vẫn chưa thấy ổn, hoặc bị co giật, hoặc đập đầu.',
	help: 'Hãy nằm xuống và báo cho người bên cạnh. Nếu vài phút sau đã ổn, hãy báo cho người điều trị.'
};
