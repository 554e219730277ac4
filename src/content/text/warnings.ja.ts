import type { Words } from './message.ts';
import type { warnings as first } from './warnings.en.ts';

export const warnings: Words<typeof first> = {
	'warnings.title': '危険なサイン',
	'warnings.now': '今すぐ病院の救急へ',
	'warnings.now-any':
		'次のひとつでも新しく当てはまれば、今すぐ病院の救急へ：尿が出ない、尿や便がもれる、股の間の感覚がにぶい、拭いたときや性的な感覚がいつもと違う、両脚が痛む・力が入らない・感覚がにぶい。',
	'warnings.now-do': '鍼の予約の日まで待たないでください。自分で運転しないでください。',
	'warnings.doctor': '今日のうちに医師の診察を受けてください',
	'warnings.call': '{number}番へ電話する'
};
