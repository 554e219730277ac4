import type { Words } from '../text/message.ts';
import type { words as first } from './vas-dvt.en.ts';

export const words: Words<typeof first> = {
	line: '片方のふくらはぎや太ももが腫れて、熱を持ち、痛む、または赤くなる・黒ずむ',
	say: '片方のふくらはぎまたは太ももが腫れて、熱を持ち、痛みます。または、赤くなったり黒ずんだりしています。',
	worse: '息苦しさ、胸の痛み、せきに混じる血もあるときは、救急です。'
};
