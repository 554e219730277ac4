import type { Words } from '../text/message.ts';
import type { words as first } from './fx-fragile.en.ts';

export const words: Words<typeof first> = {
	line: '軽い負担のあと急に強い痛みが出て、高齢である、骨粗しょう症がある、またはステロイド薬を使っている',
	say: '軽い負担のあと、急に強い痛みが出ました。高齢であるか、骨粗しょう症があるか、ステロイド薬を使っています。',
	worse: 'その脚で立てないときは、救急です。'
};
