/** How a file was read, in words: everything that was assumed and not said by the file itself. */
import type { BroughtFile } from '#app/bring-file.ts';
import type { Columns } from '#app/bring.svelte.ts';
import type { Text } from '#app/text.svelte.ts';
import { keptNames } from '#core/import/row-cells.ts';

const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;
const encodings = { 'utf-8': 'utf-8', 'utf-16le': 'utf-16', 'utf-16be': 'utf-16', shift_jis: 'shift_jis' } as const;

export function assumedWords(file: BroughtFile, columns: Columns | undefined, { t, list }: Text): string[] {
	if (file.kind === 'record') return [t('import.assumed-record')];
	if (file.kind === 'refused' || !columns) return [];
	const { pairing, by } = columns;
	const names = keptNames(file.table.header);
	const used = (use: 'keep' | 'leave') => names.filter((_, index) => pairing.uses[index] === use);
	return [
		t('import.assumed-letters', {
			encoding: t(`import.encoding.${encodings[file.encoding]}`),
			separator: t(`import.separator.${separators[file.separator]}`),
			line: String(file.table.headerLine)
		}),
		t(`import.assumed-${pairing.kind}`),
		...(pairing.order ? [t(`import.assumed-${pairing.order}`)] : []),
		...(by === 'remembered' ? [t('import.assumed-remembered')] : []),
		...(used('keep').length > 0 ? [t('import.kept', { names: list(used('keep')) })] : []),
		...(used('leave').length > 0 ? [t('import.left', { names: list(used('leave')) })] : [])
	];
}
