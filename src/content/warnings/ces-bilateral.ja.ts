import type { Words } from '../text/message.ts';
import type { words as first } from './ces-bilateral.en.ts';

export const words: Words<typeof first> = {
	line: '脚の痛みが両脚に出るようになった',
	say: '脚の痛みが両脚に出るようになりました。'
};
