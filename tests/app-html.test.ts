/** The page that stands before the app repeats a few things by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { icons } from '../src/ui/icons.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
const html = read('src/app.html');
const css = read('src/app.css');

it('has the icons of the bar, in its order', () => {
	const drawn = [...html.matchAll(/<path\s+d="([^"]+)"/g)].map(([, path]) => path);

	expect(drawn).toEqual([icons.today, icons.log, icons.progress, icons.care, icons.more]);
});

it('colours the frame of the window as the page, in light and dark', () => {
	// One page has a ground of its own and colours the frame itself.
	const themes = css.replace(/^:root\[data-route[^}]*}/gm, '');
	const papers = [...themes.matchAll(/--paper: (#\w+)/g)].map(([, colour]) => colour);
	const frames = [...html.matchAll(/name="theme-color" content="(#\w+)"/g)].map(([, colour]) => colour);

	expect(frames).toEqual([...new Set(papers)]);
	for (const colour of frames) {
		expect(read('static/start.js')).toContain(`'${colour}'`);
		expect(read('src/app/choices.svelte.ts')).toContain(`'${colour}'`);
	}
});

/** In this order: urine, stool, saddle, wiping and sex, pain in both legs, weak or numb in both. */
const signs = {
	en: /urine.*stool.*numb.*wiping or sex.*pain is now in both legs.*weak or numb/,
	ja: /尿.*便.*股の間.*拭いた.*性的.*痛みが両脚.*両脚に力/,
	vi: /tiểu.*phân.*giữa hai đùi.*lau.*tình dục.*đau chân đã sang cả hai chân.*yếu hay tê/
} as const;

it('says where it cannot run in each language, with the number to call', () => {
	for (const language of ['en', 'ja', 'vi'] as const) {
		const blocks = html.split('<div class="card" lang="').filter((block) => block.startsWith(`${language}"`));

		expect(blocks).toHaveLength(2);
		for (const block of blocks) {
			expect(block).toContain('<a href="tel:119">119</a>');
			expect(block.replace(/\s+/g, ' ')).toMatch(signs[language]);
		}
	}
});

it('holds nothing that the policy forbids', () => {
	expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
});
