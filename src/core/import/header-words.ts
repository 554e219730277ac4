/** Words that people write above the columns of their own diaries, in English, Japanese and Vietnamese. */
import type { ColumnName, RowKind } from './columns.ts';
import { holdsOf } from './columns.ts';

type Words = readonly (readonly [column: ColumnName, pattern: RegExp])[];

/**
 * The first that fits wins, so the more exact stand first. Names come in lower case, words joined by `_`.
 * しびれ alone may mean numb, tingling or weak: it is never guessed (facts, clinical 9, "Language traps").
 */
const dayWords: Words = [
	['date', /^(date|day|日付|日|年月日|日時|timestamp|タイムスタンプ|ngày(_tháng(_năm)?)?|ngày_ghi)$|^dấu_thời_gian$/],
	// A pill against pain is no pain, and hours or goodness of sleep are the opposite of its disturbance: neither is guessed.
	['medicine', /medic|drug|pill|tablet|painkill|analges|薬|痛み止め|鎮痛|湿布|thuốc/],
	[
		'sleep_disturbance',
		/(sleep|ngủ).*(disturb|bad|poor|trouble|loss)|(disturb|bad|poor|trouble|loss).*sleep|insomnia|不眠|眠れな|睡眠.*(障害|さまたげ|妨げ)|mất_ngủ|khó_ngủ|ngủ_(kém|không_ngon)/
	],
	['stress', /stress|ストレス|căng_thẳng/],
	['sitting_minutes', /sit|座|ngồi/],
	['standing_minutes', /stand|立/],
	['walking_minutes', /walk|歩|đi_bộ/],
	['numbness_left', /(numb|感覚|tê).*(left|左|trái)|(left|左).*(numb|感覚)/],
	['numbness_right', /(numb|感覚|tê).*(right|右|phải)|(right|右).*(numb|感覚)/],
	['tingling_left', /(tingl|pins|ピリピリ|châm_chích|kiến_bò).*(left|左|trái)|(left|左).*(tingl|ピリピリ)/],
	['tingling_right', /(tingl|pins|ピリピリ|châm_chích|kiến_bò).*(right|右|phải)|(right|右).*(tingl|ピリピリ)/],
	['weakness_left', /(weak|脱力|力が入|yếu).*(left|左|trái)|(left|左).*(weak|脱力|力が入)/],
	['weakness_right', /(weak|脱力|力が入|yếu).*(right|右|phải)|(right|右).*(weak|脱力|力が入)/],
	['numbness', /numb|感覚|^tê/],
	['tingling', /tingl|pins|ピリピリ|châm_chích|kiến_bò/],
	['weakness', /weak|脱力|力が入|yếu/],
	[
		'pain_worst',
		/(worst|max|peak|highest).*pain|pain.*(worst|max|peak|highest)|^worst$|(最大|最悪|一番|最強).*痛|痛み?.*(最大|最悪|一番)|đau.*nhất/
	],
	['pain_leg', /leg.*pain|pain.*leg|[脚足].*痛|痛み?.*[脚足]|đau.*chân/],
	['pain_back_hip', /(back|hip).*pain|pain.*(back|hip)|(腰|股関節|尻).*痛|腰痛|đau.*(lưng|hông)/],
	['pain_average', /^(?!.*(日数|回数|時間|days|hours|count|số_ngày)).*(pain|痛|nrs|vas|đau)/],
	['side', /^(side|左右|側|bên)$/],
	['regions', /region|where|area|部位|場所|vị_trí|vùng/],
	['note', /note|comment|memo|remark|メモ|備考|コメント|感想|ghi_chú|nhận_xét/]
];

const sessionWords: Words = [
	['number', /^(number|no\.?|nr\.?|#|session|番号|回数|回|第?_?回|số|lần|buổi)$/],
	['date', /^(date|day|日付|日|年月日|日時|施術日|来院日|予約日|ngày(_tháng(_năm)?)?|ngày_(hẹn|châm_cứu))$/],
	['duration_minutes', /duration|length|minutes|所要|施術時間|時間_?\(分\)|分$|thời_lượng|phút/],
	['time', /^time$|start|時刻|時間|開始|giờ/],
	['pain_before', /before|前|trước/],
	['pain_after', /pain.*after|after.*pain|^after$|後.*痛|痛み?.*後|施術後$|đau.*sau|^sau$/],
	['after_effects', /effect|reaction|副作用|反応|体調|phản_ứng|tác_dụng/],
	['points', /point|ツボ|経穴|穴|huyệt/],
	['techniques', /techn|method|手技|方法|施術内容|kỹ_thuật|phương_pháp/],
	['state', /^(state|status)$|状態|状況|trạng_thái/],
	['price', /price|cost|fee|paid|料金|費用|金額|代金|giá|phí|tiền/],
	['currency', /currency|通貨|tiền_tệ/],
	['note', /note|comment|memo|remark|メモ|備考|コメント|ghi_chú|nhận_xét/]
];

const words: Readonly<Record<RowKind, Words>> = { days: dayWords, sessions: sessionWords };

/**
 * The column that a name most likely means; one of our own names means itself.
 * Takes the name as `nameOf` gives it. Unknown: `undefined`.
 */
export function guessColumn(name: string, kind: RowKind): ColumnName | undefined {
	if (holdsOf(kind, name)) return name as ColumnName;
	if (name.length > 80) return undefined;
	return words[kind].find(([, pattern]) => pattern.test(name))?.[0];
}
