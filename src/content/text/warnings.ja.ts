import type { Words } from './message.ts';
import type { warnings as first } from './warnings.en.ts';

export const warnings: Words<typeof first> = {
	'warnings.title': '危険なサイン',
	'warnings.intro': '医療専門家の確認待ちの内容です。ここに当てはまらなくても、心配なときは助けを求めてください。',
	'warnings.now': '今すぐ病院の救急へ',
	'warnings.now-any': '次のひとつでも新しく当てはまるとき：',
	'warnings.now-1': '尿が出ない、または出にくい。',
	'warnings.now-2': '尿がもれる、または尿が出る感覚がない。',
	'warnings.now-3': '便がもれる、または便が出る感覚がない。',
	'warnings.now-4': '股の間やお尻のまわりの感覚がにぶい、またはいつもと違う。',
	'warnings.now-5': '脚の痛みが、両脚に出るようになった。',
	'warnings.now-6': '両脚に力が入らない、または両脚の感覚がにぶい状態が、ひどくなっている。',
	'warnings.now-7': 'トイレで拭いたときの感覚がいつもと違う。',
	'warnings.now-8': '性的な感覚や機能に新しい変化がある。',
	'warnings.now-do': '鍼の予約の日まで待たないでください。自分で運転しないでください。',
	'warnings.call': '119番へ電話する',
	'warnings.call-sub': '日本の救急車・無料・24時間',
	'warnings.call-language':
		'東京の119番は英語・中国語・韓国語・ポルトガル語・スペイン語の通訳につなぐことができます（ベトナム語は含まれません）。日本以外では、その場所の緊急番号に電話してください。',
	'warnings.doctor': '医師の診察を受ける',
	'warnings.weak':
		'脚の力が明らかに落ちた、足先を引きずる、いつものように歩けない・階段を上れない。数時間から数日で起きたときは、今日のうちに受診してください。',
	'warnings.numb':
		'しびれ（感覚がにぶい・ピリピリする）が強くなる、広がる：数日以内に受診してください。両脚に出たとき、または股の間に出たときは救急です。「今すぐ病院の救急へ」を見てください。',
	'warnings.pain':
		'ひどい痛み、または数週間以上続く痛み：受診してください。何をしても耐えられないときは、今日のうちに受診してください。',
	'warnings.say': '日本語で伝える・見せるとき',
	'warnings.no-all-clear': 'どれにも当てはまらなくても、心配なときは助けを求めてください。'
};
