import type { Words } from '../text/message.ts';
import type { words as first } from './inf-spine.en.ts';

export const words: Words<typeof first> = {
	line: '腰や股関節の痛みといっしょに、発熱や寒気がある',
	say: '腰または股関節の痛みといっしょに、発熱や寒気があります。',
	worse: 'とても具合が悪い、または意識がもうろうとするときは、救急です。',
	'line-ill': '痛みといっしょに発熱や寒気があり、とても具合が悪い、または意識がもうろうとする',
	'say-ill': '痛みといっしょに発熱や寒気があり、とても具合が悪い、または意識がもうろうとしています。'
};
