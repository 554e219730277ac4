import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawsAnyDiary } from '#features/frame/places.ts';

const routes = join(import.meta.dirname, '../../../src/routes');

test('the pages that may carry the mark of the sample are those that take the diary of their address', () => {
	const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('+page.svelte')
	);
	const takesReader = (file: string) => readFileSync(join(routes, file), 'utf8').includes('app.reader(');

	const marked = pages.filter((file) => drawsAnyDiary(`/${file.slice(0, -'+page.svelte'.length)}`));

	expect(marked).toEqual(pages.filter(takesReader));
	expect(marked).toHaveLength(3);
});
