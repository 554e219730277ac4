import type { Words } from '../text/message.ts';
import type { routines as first } from './routines.en.ts';

export const routines: Words<typeof first> = {
	title: '体操と習慣',
	intro: '担当の施術者と選びます。まず1つか2つから始めます。',
	ground: '始める前に',
	'ground-active': '動くと少しつらくても、無理のない範囲で動くほうが、じっとしているよりよいとされています。',
	'ground-gentle': '痛みのない、軽い伸びまで。息を止めません。',
	'ground-green': '緑：終わったあと、同じか楽。続けます。',
	'ground-amber': '黄：脚の症状が2点以内で強くなり、30分以内に戻る。回数を半分にします。',
	'ground-red':
		'赤：痛みが脚の下のほうへ広がる、新しく感覚がにぶい・力が入らない、翌日も悪い。その項目をやめ、担当の施術者に伝えます。',
	'ground-back': '痛みが脚から腰のほうへ戻るのは、多くの場合よい兆しです。',
	'ground-session': '施術のあとふらつくときは、2時間ほど待ちます。楽な散歩はかまいません。',
	'for-sciatica': '坐骨神経痛',
	'for-piriformis': '梨状筋症候群',
	'for-outer-thigh': '太ももの外側（外側大腿皮神経痛）',
	'for-femoral': '大腿神経',
	'for-any': 'どなたにも',
	'for-more': 'ほかの項目',
	steps: '手順',
	dose: '量',
	'for-whom': '対象',
	'not-before': '次に当てはまる方は、一人で始めません',
	'practitioner-only': '担当の施術者と決めた場合だけ行います。',
	source: 'もとになった資料',
	'source-none': '量について読んだ資料はありません。',
	add: 'わたしのプランに加える',
	'to-check': '力の確認へ',
	back: 'すべての項目',
	evidence: '神経を滑らせる動きが合う方もいます。試験の多くは小さいか、ばらつきがあります。',
	'evidence-outer-thigh': '太ももの外側では、ストレッチの根拠はわずかです。まず圧迫を減らします。',
	unknown: 'この項目はありません。'
};
