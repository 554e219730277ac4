import type { Words } from '../text/message.ts';
import type { words as first } from './acu-faint.en.ts';

export const words: Words<typeof first> = {
	line: '気を失い、数分たっても具合が戻らない、けいれんした、または頭を打った',
	say: '気を失いました。具合が戻らない、けいれんした、または頭を打ちました。',
	help: '横になり、近くの人に伝えてください。数分で元に戻ったときは、鍼灸師に伝えてください。'
};
