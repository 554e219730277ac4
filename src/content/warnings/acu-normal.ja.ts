import type { Words } from '../text/message.ts';
import type { words as first } from './acu-normal.en.ts';

export const words: Words<typeof first> = {
	line: '施術のあと、軽い痛み、小さな内出血、だるさ、または短い間の悪化だけがある',
	say: '施術のあと、軽い痛み、小さな内出血、またはだるさがあります。',
	help: 'よくあることで、治まっていきます。次の施術のときに鍼灸師に伝えてください。'
};
