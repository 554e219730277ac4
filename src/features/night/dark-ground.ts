/**
 * Lays the night's ground under the whole window, whatever the theme (app.css, by the route that static/start.js names
 * before the first paint). Returns the way back.
 */
export function darkGround(route: string): () => void {
	const root = document.documentElement;
	root.dataset['route'] = route;
	const ground = getComputedStyle(root).getPropertyValue('--paper').trim();
	const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
	const before = metas.map(({ content }) => content);
	for (const meta of metas) meta.content = ground;
	return () => {
		delete root.dataset['route'];
		metas.forEach((meta, index) => (meta.content = before[index] ?? ''));
	};
}
