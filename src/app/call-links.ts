import { callsHere, placeName } from './calls.ts';
import type { App } from './context.ts';

export interface CallLink {
	readonly href: string;
	readonly number: string;
	/** "Call 119", with the place where there is more than one. */
	readonly label: string;
	/** Its place, where there is more than one number. */
	readonly place?: string;
}

/** The emergency numbers of here and now as links, the first to be dialled first. */
export function callLinks(app: Pick<App, 'choices' | 'now' | 'text'>): readonly [CallLink, ...CallLink[]] {
	const { t, language } = app.text;
	const { calls } = callsHere(app);
	const links = calls.map(({ number, href, place }): CallLink => {
		const label = t('warnings.call', { number });
		const name = calls.length > 1 && place ? placeName(language, place) : undefined;
		return { href, number, label, ...(name && { place: name }) };
	});
	return links as unknown as readonly [CallLink, ...CallLink[]];
}
