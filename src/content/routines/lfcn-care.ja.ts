import type { Words } from '../text/message.ts';
import type { words as first } from './lfcn-care.en.ts';

export const words: Words<typeof first> = {
	name: '太ももの外側への圧迫を減らす',
	feel: '脚の付け根とベルトのあたりの圧迫やこすれを減らします。',
	cue: 'きついところをゆるめる',
	step1: 'ベルト、ウエスト、工具ベルト、重いポケットの中身をゆるめたり減らしたりします。',
	step2: 'こまめに姿勢を変え、短く歩きます。',
	step3: '医師にすすめられた場合は、体重の計画を続けます。'
};
