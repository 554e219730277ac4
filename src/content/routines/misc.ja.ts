import type { Words } from '../text/message.ts';
import type { misc as first } from './misc.en.ts';

export const misc: Words<typeof first> = {
	'stop-if': '次のときはやめます',
	'not-with': '次のときは行いません',
	'stop-then':
		'この項目をやめ、担当の施術者に伝えてください。新しく感覚がにぶい、力が入らないときは、危険なサインを確かめてください。',
	feel: '感じるところ',
	newer: '新しい版の項目です',
	review: '医療者による確認待ちです。',
	typical: '一般的な目安で、医療者による確認待ちです。担当の施術者の指示を優先してください。'
};
