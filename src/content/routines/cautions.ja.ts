import type { Words } from '../text/message.ts';
import type { cautions as first } from './cautions.en.ts';

export const cautions: Words<typeof first> = {
	'groin-pinch': '脚の付け根がはさまれるように痛む',
	'tingling-rises': '脚のピリピリが強くなる',
	'knee-pain': 'ひざが痛む',
	'leg-pain-down': '痛みが脚の下のほうへ広がる',
	'hamstring-cramp': '太ももの裏がつる',
	'back-pain': '腰の痛みが強くなる',
	'side-lying-pain': '横になると股関節の外側が痛む',
	'wrist-or-knee-pain': '手首やひざが痛む',
	'sagging-back': '腰が落ちて反ってしまう',
	'end-range-pain': '動かしきったところで痛む',
	'thigh-burning': '太ももの焼けるような感じやピリピリが強くなる',
	'lasting-tingling': '終わってもピリピリが残る',
	'new-numbness': '新しく感覚のにぶいところがある',
	'severe-leg-pain': '急な強い脚の痛みがある',
	'foot-drop': '足先が持ち上がらない',
	weakness: '脚に力が入らない',
	'stenosis-pattern': '立つとつらく、前かがみで楽になる脚の症状',
	'slipped-vertebra': 'すべり症がある',
	'disc-pattern': '前かがみで脚の下へ痛みが広がる',
	'calf-pain-walking': '歩くとふくらはぎが痛んで止まり、休むと治まる',
	'leg-gives-way': '脚がガクッと崩れる',
	'cannot-heel-toe': '片脚ではできない'
};
