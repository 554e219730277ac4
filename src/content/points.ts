/**
 * The acupuncture points offered first: the seven of the article. The code is what is stored.
 * Names and readings: facts, clinical 6.1. The list is open: a practitioner's own words stand beside the codes.
 */
import type { Language } from './text/languages.ts';

export interface Point {
	readonly code: string;
	readonly characters: string;
	readonly kana: string;
	readonly pinyin: string;
	readonly vietnamese: string;
}

export const points = [
	{ code: 'GB30', characters: '環跳', kana: 'かんちょう', pinyin: 'Huantiao', vietnamese: 'Hoàn khiêu' },
	{ code: 'BL40', characters: '委中', kana: 'いちゅう', pinyin: 'Weizhong', vietnamese: 'Ủy trung' },
	{
		code: 'GB34',
		characters: '陽陵泉',
		kana: 'ようりょうせん',
		pinyin: 'Yanglingquan',
		vietnamese: 'Dương lăng tuyền'
	},
	{ code: 'BL23', characters: '腎兪', kana: 'じんゆ', pinyin: 'Shenshu', vietnamese: 'Thận du' },
	{ code: 'LI4', characters: '合谷', kana: 'ごうこく', pinyin: 'Hegu', vietnamese: 'Hợp cốc' },
	{ code: 'SP6', characters: '三陰交', kana: 'さんいんこう', pinyin: 'Sanyinjiao', vietnamese: 'Tam âm giao' },
	{ code: 'ST36', characters: '足三里', kana: 'あしさんり', pinyin: 'Zusanli', vietnamese: 'Túc tam lý' }
] as const satisfies readonly Point[];

/** How a point is read in a language, its characters beside it where the reader may see them on the wall. */
export function pointName(point: Point, language: Language): string {
	switch (language) {
		case 'en':
			return `${point.pinyin} ${point.characters}`;
		case 'ja':
			return `${point.characters}（${point.kana}）`;
		case 'vi':
			return point.vietnamese;
	}
}
