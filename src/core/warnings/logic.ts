/** Logic of three answers: unknown is never no. */
import type { Answer, Ground } from './ground.ts';

export interface Reply {
	readonly answer: Answer;
	/** Whether what raised it would do so without a single "not sure". */
	readonly sure: boolean;
	/** The grounds that decided: those that share the answer, or that left it open. */
	readonly grounds: readonly Ground[];
}

/** The reply of a single condition. */
export function reply(ground: Ground): Reply {
	return { answer: ground.answer, sure: !ground.notSure, grounds: [ground] };
}

/** Any raised raises; all clear clears; else unknown. Edges: of nothing it is clear. */
export function anyOf(replies: readonly Reply[]): Reply {
	return joined(replies, 'raised', 'clear');
}

/** Any clear clears; all raised raise; else unknown. Edges: of nothing it is raised. */
export function allOf(replies: readonly Reply[]): Reply {
	return joined(replies, 'clear', 'raised');
}

/** `one` decides alone; `each` only where every reply says so. */
function joined(replies: readonly Reply[], one: Answer, each: Answer): Reply {
	const answer = replies.some((part) => part.answer === one)
		? one
		: replies.every((part) => part.answer === each)
			? each
			: 'unknown';
	const deciding = replies.filter((part) => part.answer === answer);
	const sure = one === 'raised' ? deciding.some((part) => part.sure) : deciding.every((part) => part.sure);
	return { answer, sure, grounds: deciding.flatMap(({ grounds }) => grounds) };
}
