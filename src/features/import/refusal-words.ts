/** Why a whole file was not taken, in words. */
import type { FileRefusal } from '#app/bring-file.ts';
import type { Text } from '#app/text.svelte.ts';
import { mostColumns } from '#core/import/table.ts';
import type { RecordFileRefusal } from '#core/record-file.ts';

export function refusalWords(refusal: FileRefusal, text: Text): string {
	const { t } = text;
	switch (refusal.reason) {
		case 'too-big':
		case 'unreadable':
		case 'empty':
		case 'workbook':
		case 'binary':
		case 'undecodable':
			return t(`import.file.${refusal.reason}`);
		case 'nothing':
			return t('import.file.empty');
		case 'unclosed-quote':
		case 'no-rows':
		case 'no-names':
			return t(`import.file.${refusal.reason}`, { line: String(refusal.line) });
		case 'too-many-columns':
			return t('import.file.too-many-columns', { line: String(refusal.line), most: mostColumns });
		case 'broken-record':
			return recordWords(refusal.refusal, text);
	}
}

function recordWords(refusal: RecordFileRefusal, { t }: Text): string {
	switch (refusal.reason) {
		case 'too-large':
			return t('import.file.record-too-big');
		case 'not-json':
		case 'not-a-record':
			return t('import.file.not-a-record');
		case 'newer-version':
			return t('import.file.newer-version');
		case 'damaged':
			return t('import.file.damaged', { place: refusal.path.join(' › ') });
	}
}
