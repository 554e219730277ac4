/** Where a file and the record differ, field by field, to be shown side by side. */
import { same } from '../symptoms/entry.ts';
import type { AnswerId } from '../symptoms/symptom.ts';
import { answersOver, factsOf, type Item, type KnownDay, type KnownSession } from './compare.ts';
import type { ColumnName } from './columns.ts';

export interface FieldDifference {
	/** One of our columns, or the name of a column that is only kept. */
	readonly field: { readonly column: ColumnName } | { readonly kept: string };
	/** `undefined`: not said so far. */
	readonly mine: unknown;
	readonly theirs: unknown;
}

/** Our column of each field of a session. */
export const factColumns: Readonly<Record<string, ColumnName>> = {
	number: 'number',
	time: 'time',
	state: 'state',
	duration: 'duration_minutes',
	points: 'points',
	techniques: 'techniques',
	price: 'price',
	painBefore: 'pain_before',
	painAfter: 'pain_after',
	afterEffects: 'after_effects',
	note: 'note'
};

/** The fields in which a thing of the record would change if the file's were taken. Empty for new and same things. */
export function differencesOf(item: Item): FieldDifference[] {
	if (item.verdict !== 'different') return [];
	const { said, stored } = item;
	const read = item.kind === 'day' ? answerDifferences(item) : factDifferences(item);
	const kept = Object.entries(said.unread ?? {}).flatMap(([name, theirs]): FieldDifference[] => {
		const mine = stored.unread && Object.hasOwn(stored.unread, name) ? stored.unread[name] : undefined;
		return mine === theirs ? [] : [{ field: { kept: name }, mine, theirs }];
	});
	return [...read, ...kept];
}

function answerDifferences({ said, stored }: KnownDay): FieldDifference[] {
	const over = answersOver(stored.answers, said.answers);
	return (Object.keys(said.answers) as AnswerId[]).flatMap((id) => {
		if (same(over[id], stored.answers[id])) return [];
		return [{ field: { column: id.replaceAll('-', '_') as ColumnName }, mine: stored.answers[id], theirs: over[id] }];
	});
}

function factDifferences({ said, stored }: KnownSession): FieldDifference[] {
	const fields: Readonly<Record<string, unknown>> = { ...stored };
	return Object.entries(factsOf(said)).flatMap(([name, theirs]) => {
		const column = factColumns[name];
		return !column || same(theirs, fields[name]) ? [] : [{ field: { column }, mine: fields[name], theirs }];
	});
}
