/** As much of an app as the card and the call ask for. */
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { Warnings } from '#app/warnings.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import type { FaultReason, WholeRecord } from '#core/ports.ts';
import { aboutMeId } from '#core/warnings/about-me.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';
import { me, notice, today } from './said.ts';

const raised = notice('ces-pee-start', { questions: ['ces-pee-start'] });
const filled: WholeRecord = {
	'about-me': { [aboutMeId]: me({ name: 'Thảo', address: { local: '東京都江戸川区1-2', reading: 'Edogawa 1-2' } }) },
	'warning-notice': { [raised.id]: raised }
};

interface Of {
	readonly language: Language;
	readonly zone?: string;
	readonly fault?: FaultReason;
	/** What the app holds right now, kept or not. */
	readonly held?: Partial<Pick<Warnings, 'urgent' | 'quiet' | 'check'>>;
}

export async function appOfDoubles({ language, zone = 'Asia/Tokyo', fault, held = {} }: Of): Promise<App> {
	const text = new Text();
	await text.use(language);
	const store = new MemoryDiary(filled).open();
	if (fault) store.fail(fault);
	const now = new Now(fixedClock({ day: today, zone }));
	const warnings = { urgent: [], quiet: [], check: undefined, ...held } as unknown as Warnings;
	const choices: Partial<App['choices']> = {};
	return { base: '/base', text, now, warnings, choices, record: new OwnRecord(store, now) } as Partial<App> as App;
}
