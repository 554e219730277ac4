import type { Words } from '../text/message.ts';
import type { words as first } from './log-severe.en.ts';

export const words: Words<typeof first> = {
	name: 'つらい日や夜が3日続いた',
	asked:
		'一番強い痛みが8以上の日が3日続いたとき、または痛みで眠れない夜が3日続いたときに知らせるよう、あなたが設定しました。',
	'why-worst': '3日続いた一番強い痛み：{values}',
	'why-sleep': '痛みで眠れない夜が3日続きました。'
};
