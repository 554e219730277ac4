/** The web app manifest, written by the PWA plugin so that every address in it carries the base path. */
export const manifest = (base: string) => ({
	id: base,
	name: 'Meguri',
	short_name: 'Meguri',
	start_url: base,
	scope: base,
	display: 'standalone' as const,
	icons: []
});
