import type { Language } from './text/languages.ts';

/**
 * The weekday with which a calendar begins, 0 Sunday … 6 Saturday.
 * `Intl.Locale` knows it only in newer browsers, and for English only with a country.
 */
export const weekStart: Readonly<Record<Language, number>> = { en: 1, ja: 0, vi: 1 };
