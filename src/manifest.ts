import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest, written by the PWA plugin so that every address in it carries the base path. */
export const manifest = (base: string): Partial<ManifestOptions> => ({
	id: base,
	name: 'Meguri: acupuncture diary',
	short_name: 'Meguri',
	description:
		'A private diary for a pinched nerve in the hip and a course of acupuncture. It stays on your device and works without a network.',
	lang: 'en',
	dir: 'ltr',
	start_url: base,
	scope: base,
	display: 'standalone',
	background_color: '#f7f4ee',
	theme_color: '#f7f4ee',
	categories: ['health', 'medical', 'lifestyle'],
	icons: [
		{ src: `${base}icons/icon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
		{ src: `${base}icons/icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
		{ src: `${base}icons/maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		{ src: `${base}icons/icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }
	],
	screenshots: [
		{
			src: `${base}screenshots/today-narrow.png`,
			sizes: '720x1480',
			type: 'image/png',
			form_factor: 'narrow',
			label: 'Today: the first number of the day'
		},
		{
			src: `${base}screenshots/today-wide.png`,
			sizes: '2560x1600',
			type: 'image/png',
			form_factor: 'wide',
			label: 'Today on a tablet'
		}
	],
	shortcuts: [
		{ name: 'Log today', url: `${base}log/`, icons: [{ src: `${base}icons/icon-192.png`, sizes: '192x192' }] },
		{ name: 'Night button', url: `${base}night/`, icons: [{ src: `${base}icons/icon-192.png`, sizes: '192x192' }] },
		{ name: 'Warning signs', url: `${base}warnings/`, icons: [{ src: `${base}icons/icon-192.png`, sizes: '192x192' }] }
	]
});
