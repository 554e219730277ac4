import type { Words } from '../text/message.ts';
import type { words as first } from './aaa.en.ts';

export const words: Words<typeof first> = {
	line: '急に激しい、または裂けるようなお腹や背中の痛みが出て、気が遠くなる、または倒れた',
	say: '急に激しい、または裂けるようなお腹または背中の痛みが出て、気が遠くなるか、倒れました。'
};
