import type { Words } from '../text/message.ts';
import type { words as first } from './vas-pe.en.ts';

export const words: Words<typeof first> = {
	line: '急に息苦しい、胸が痛い、またはせきに血が混じる',
	say: '急に息が苦しい、胸が痛い、またはせきに血が混じります。'
};
