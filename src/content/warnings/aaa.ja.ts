import type { Words } from '../text/message.ts';
import type { words as first } from './aaa.en.ts';

export const words: Words<typeof first> = {
	line: '急に激しいお腹や背中の痛みが出て、気が遠くなる',
	say: '急に激しいお腹または背中の痛みが出て、気が遠くなります。'
};
