import { expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { longestNote } from '#core/symptoms/symptom.ts';
import { refusalOf } from '#features/sessions/wording.ts';

test.each(['en', 'ja', 'vi'] as const)(
	'a note that is too long is told the length that counts, in %s',
	async (code) => {
		const text = new Text();
		await text.use(code);

		expect(refusalOf(text, 'note-too-long')).toContain(text.number(longestNote));
		expect(text.t('session.refused.note-too-long', { most: 7 })).toMatch(/(?<!\d)7(?!\d)/);
		expect(refusalOf(text, 'day-missing')).toBe(text.t('session.refused.day-missing'));
	}
);
