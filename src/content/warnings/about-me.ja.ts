import type { Words } from '../text/message.ts';
import type { aboutMe as first } from './about-me.en.ts';

export const aboutMe: Words<typeof first> = {
	cancer: 'がん（治療中、または過去にあった）',
	'steroids-or-immune': 'ステロイド薬、または免疫を抑える薬を使っている',
	'diabetes-or-neuropathy': '糖尿病、または神経の障害がある',
	'blood-thinners': '血液をサラサラにする薬（抗凝固薬）を使っている、または血が止まりにくい病気がある',
	osteoporosis: '骨粗しょう症',
	pregnant: '妊娠中、または妊娠の可能性がある',
	'late-pregnancy': '妊娠後期',
	pacemaker: 'ペースメーカーなどが体に入っている',
	'heart-valve': '心臓の弁に障害がある',
	'iv-drugs': '薬物を静脈に注射している',
	'surgery-or-long-rest': '最近手術を受けた、または長い間動けなかった',
	'hip-replacement': '人工股関節、または股関節の手術',
	fracture: '背骨・股関節・脚の骨折',
	'hip-inflammation': '今、股関節に炎症がある',
	'spinal-stenosis': '脊柱管狭窄症',
	'slipped-vertebra': 'すべり症（脊椎すべり症）',
	'poor-circulation': '脚の血流が悪い、レイノー病、または血管の炎症がある',
	'heart-disease': '心臓の病気'
};
