/** Words for a side and for what became of a session, in three languages. */
import type { SessionState } from '../record.ts';
import { plain } from './cell.ts';

const sideWords = {
	left: ['left', 'l', '左', '左側', '左足', '左脚', 'trái', 'bên trái'],
	right: ['right', 'r', '右', '右側', '右足', '右脚', 'phải', 'bên phải'],
	both: ['both', 'both sides', '両方', '両側', '両足', '両脚', '左右', 'hai bên', 'cả hai', 'cả hai bên']
} as const;

const stateWords = {
	planned: ['planned', '予定', '予約', 'dự kiến', 'đã hẹn'],
	done: ['done', '済', '済み', '完了', '受けた', '受けました', 'xong', 'đã xong', 'đã làm'],
	missed: ['missed', '欠席', '休み', '受けなかった', 'vắng', 'đã lỡ', 'bỏ lỡ']
} as const;

/** The side a cell names, in any case and width. Refuses by `undefined`. */
export function readSide(text: string): 'left' | 'right' | 'both' | undefined {
	return meaning(sideWords, text);
}

/** The state of a session a cell names, in any case and width. Refuses by `undefined`. */
export function readState(text: string): SessionState | undefined {
	return meaning(stateWords, text);
}

function meaning<Id extends string>(words: Readonly<Record<Id, readonly string[]>>, text: string): Id | undefined {
	const word = plain(text).toLowerCase();
	return (Object.keys(words) as Id[]).find((id) => words[id].includes(word));
}
