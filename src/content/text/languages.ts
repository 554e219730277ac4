/** The languages of the product, equals, in the order offered; each named in itself. */
export const languages = [
	{ code: 'en', name: 'English' },
	{ code: 'ja', name: '日本語' },
	{ code: 'vi', name: 'Tiếng Việt' }
] as const;

export type Language = (typeof languages)[number]['code'];
