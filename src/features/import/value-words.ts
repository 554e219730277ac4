/** Things and values of a diary in words, for two columns side by side. */
import type { Text } from '#app/text.svelte.ts';
import type { Item } from '#core/import/compare.ts';
import type { FieldDifference } from '#core/import/differences.ts';

export function itemWords({ said }: Item, { t, day }: Text): string {
	const date = day(said.day, 'dated');
	if (said.kind === 'day') return date;
	return t('import.session-at', { when: said.time ? t('session.when', { day: date, time: said.time }) : date });
}

export function fieldWords(field: FieldDifference['field'], { t }: Text): string {
	return 'column' in field ? t(`import.column.${field.column}`) : field.kept;
}

const sides = {
	left: 'common.left',
	right: 'common.right',
	both: 'common.both',
	middle: 'common.middle',
	unknown: 'common.side-unknown'
} as const;

/** A value of any field. What this version has no words for stands as it is stored. */
export function valueWords(value: unknown, text: Text): string {
	const { t, number, list } = text;
	if (value === undefined) return t('import.unsaid');
	if (typeof value === 'number') return number(value);
	if (typeof value === 'string') return wordOf(value, text);
	if (Array.isArray(value))
		return value.length === 0 ? t('lists.none') : list(value.map((each) => valueWords(each, text)));
	const parts = Object.entries(value as object).map(([name, part]: [string, unknown]) => {
		const side = Object.hasOwn(sides, name) ? sides[name as keyof typeof sides] : undefined;
		return side ? t('session.with-side', { what: t(side), side: valueWords(part, text) }) : valueWords(part, text);
	});
	return isBySide(value as object) ? list(parts) : parts.join(' ');
}

function isBySide(value: object): boolean {
	return Object.keys(value).every((name) => Object.hasOwn(sides, name));
}

function wordOf(value: string, { t }: Text): string {
	if (Object.hasOwn(sides, value)) return t(sides[value as keyof typeof sides]);
	if (value === 'planned' || value === 'done' || value === 'missed') return t(`session.state.${value}`);
	return value;
}
