import { defineConfig } from 'vitest/config';

const minutes = (n: number) => ({ testTimeout: n * 60_000, hookTimeout: n * 60_000 });

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/*.test.ts'] } },
			{ test: { name: 'lint', include: ['tests/lint/*.test.ts'], ...minutes(5) } },
			{ test: { name: 'content', include: ['tests/content/*.test.ts'], ...minutes(2) } },
			{
				test: {
					name: 'site',
					include: ['tests/site/*.test.ts', 'tests/browser/*.test.ts'],
					globalSetup: 'tests/built-site.ts',
					...minutes(6),
				},
			},
			{ test: { name: 'kit', include: ['tests/kit/*.test.ts'], ...minutes(10) } },
		],
	},
});
