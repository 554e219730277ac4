import type { Words } from './message.ts';
import type { settings as first } from './settings.en.ts';

export const settings: Words<typeof first> = {
	'settings.title': '設定',
	'settings.language': '言語',
	'settings.theme': '配色',
	'settings.theme-system': '端末に合わせる',
	'settings.theme-light': '明るい',
	'settings.theme-dark': '暗い',
	'settings.log': '記録のしかた',
	'settings.earlier': '前の日の数字',
	'settings.earlier-hidden': '隠す',
	'settings.earlier-shown': '表示する',
	'settings.earlier-text':
		'記録中は、前の3日間の平均を隠しています。今日の数字が前の日に引っぱられないようにするためです。質問のそばに表示することもできます。',
	'settings.emergency': '緊急のとき',
	'settings.call-zone': '{place}：端末の時計の地域です。',
	'settings.call-set': '{place}：設定した場所です。',
	'settings.call-clinic': '{place}：鍼灸院のある場所です。',
	'settings.call-own': 'ご自分で入れた番号です。',
	'settings.call-listening': 'もう耐えられないときに話を聞いてくれる窓口',
	'settings.call-check': 'この番号が正しいか確かめてください。',
	'settings.call-elsewhere':
		'端末の時計の地域の番号は、このアプリでは分かりません。その土地の緊急番号に電話してください。',
	'settings.place': '今いる場所',
	'settings.place-hint': 'アプリの言語を変えても、番号は変わりません。',
	'settings.place-follow': '端末の時計に合わせる',
	'settings.own': 'ご自分の緊急番号',
	'settings.own-hint': 'ほかの番号と並べて表示します。代わりにはなりません。空にすると消えます。',
	'settings.own-wrong':
		'この番号には電話をかけられません。2〜20桁の数字で入れてください。先頭の「+」と「*」は使えますが、「#」と文字は使えません。',
	'settings.storage': '日記の保存場所',
	'settings.storage-text':
		'この端末の、このブラウザの中に暗号化して保存しています。どこにも送信しません。この端末でこのブラウザを開ける人は、日記も開けます。',
	'settings.kept-yes': '空き容量が減っても日記を消さないことを、ブラウザが了承しています。',
	'settings.kept-no':
		'空き容量が減ったときに日記を残すことを、ブラウザは了承していません。アプリのインストールや、ときどきファイルに保存することが役に立ちます。',
	'settings.kept-unknown':
		'空き容量が減ったときに日記を残すかどうか、このブラウザでは分かりません。ときどきファイルに保存してください。',
	'settings.ask': '消さないようブラウザに頼む',
	'settings.used': '使用量：{used} MB（ブラウザの上限は約{room} MB）',
	'settings.file': '日記を1つのファイルに',
	'settings.file-text':
		'記録のすべてを1つのファイルにします。暗号化されないので、自分だけが読める場所に置いてください。「日記を取り込む」から戻せます。',
	'settings.file-save': 'ファイルに保存',
	'settings.file-done': 'ファイルをブラウザのダウンロードに渡しました。',
	'settings.file-part-text':
		'ほかの月は今保存できます。そのファイルは日記の全部ではなく、名前の終わりに「part」が付きます。',
	'settings.file-part-save': '読み取れる月を保存',
	'settings.file-part-done':
		'ファイルをブラウザのダウンロードに渡しました。日記の全部ではありません。含まれないもの：{months}。',
	'settings.file-part-undated': 'どの月にも属さないもの',
	'settings.install': 'アプリのように使う',
	'settings.install-text':
		'Androidやパソコン：ブラウザのメニューから「インストール」または「ホーム画面に追加」を選びます。iPhone・iPad：Safariで共有ボタンを押し、「ホーム画面に追加」を選びます。iPhoneではホーム画面のアプリの日記とSafariの日記は別々です。先に追加してから記録を始めてください。',
	'settings.offline-yes': 'すべてのページがこの端末にあります。通信なしで使えます。',
	'settings.offline-no':
		'ページをこの端末にダウンロードしている途中です。この表示が変わるまで通信を切らないでください。',
	'settings.about': 'このアプリについて',
	'settings.about-what':
		'このアプリは、日々の記録と、施術者と決めたセルフケアを続けるためのものです。診断や治療、容体の見守りは行いません。共有しない限り、記録をほかの人が見ることはありません。危険なサインに気づいたときや心配なときは、アプリを待たずに医師に相談するか、救急車を呼んでください。',
	'settings.about-version': 'バージョン {version}',
	'settings.review': '医療専門家の確認',
	'settings.review-rules': '危険なサインの判定ルール{all}件のうち、{unsigned}件が医療専門家の確認待ちです。',
	'settings.review-signed': '危険なサインの判定ルール{all}件は、すべて医療専門家の確認を受けています。',
	'settings.review-texts': '危険なサインの文章は、母語話者の確認待ちです（{languages}）。',
	'settings.review-sources': '判定ルールの根拠',
	'settings.review-count': { other: '出典{count}件' },
	'settings.review-official': '公的資料、原典、査読論文',
	'settings.review-professional': '病院・専門団体',
	'settings.review-secondary': 'ほかの資料での裏づけが必要'
};
