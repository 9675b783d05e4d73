import { satteri } from '@astrojs/markdown-satteri';
import { expect, test, vi } from 'vitest';
import { keptCompiler } from '../../src/content/kept-compiler.ts';

const shared = { syntaxHighlight: false } as const;
const mdx = { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false };
const text = `# Kept ${Date.now()}\n\nA text.\n`;

/** What a new compiler, as of another build, makes of a text, and how often it had to. */
async function compiled(content: string, file = '/text.sv.mdx') {
	const plain = satteri({});
	const made = vi.fn<(file: string) => void>();
	const counting = {
		...plain,
		async createMdxRenderer(...asked: Parameters<NonNullable<typeof plain.createMdxRenderer>>) {
			const { process } = await plain.createMdxRenderer!(...asked);
			return { process: (...given: Parameters<typeof process>) => (made(given[1]), process(...given)) };
		},
	};
	const renderer = await keptCompiler(counting).createMdxRenderer!(shared, mdx);
	return { result: await renderer.process(content, file, {}), times: made.mock.calls.length };
}

test('a text is compiled once for all builds, and anew when it or its place changes', async () => {
	const first = await compiled(text);
	expect(first.times).toBe(1);
	expect(await compiled(text)).toEqual({ ...first, times: 0 });
	expect((await compiled(`${text}More.`)).times).toBe(1);
	expect((await compiled(text, '/text.fa.mdx')).times).toBe(1);
});
