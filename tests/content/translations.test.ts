import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copyOfContent, runScript } from '../content-copy.ts';

test('the report of translations finds what is missing and stale', async () => {
	const copy = copyOfContent();
	copy.append('municipalities/alder/text.sv.mdx', 'En ny mening.');
	copy.replace('locales/pl.json', '"complete": false', '"complete": true');
	rmSync(copy.at('pages/method/text.pl.mdx'));
	const report = await runScript('translations.ts', { CONTENT_DIR: copy.dir });
	expect(report.output).toMatch(/stale +content\/municipalities\/alder\/text\.nb\.mdx/);
	expect(report.output).toMatch(/stale +content\/municipalities\/alder\/text\.en\.mdx/);
	expect(report.output).toMatch(/missing +content\/pages\/method\/text\.pl\.mdx/);
	const stamp = (file: string) => runScript('translations.ts', { CONTENT_DIR: copy.dir }, '--stamp', copy.at(file));
	for (const wrong of ['municipalities/alder/facts.yaml', 'municipalities/nowhere/text.nb.mdx']) {
		const refused = await stamp(wrong);
		expect(refused.output).toMatch(`There is no text of an entry at ${copy.at(wrong)}`);
		expect(refused.code).toBe(1);
	}
	const stamped = await stamp('municipalities/alder/text.nb.mdx');
	expect(stamped.output).toBe(
		'content/municipalities/alder/text.nb.mdx says now that it follows content/municipalities/alder/text.sv.mdx.\n',
	);
	const after = await runScript('translations.ts', { CONTENT_DIR: copy.dir });
	expect(after.output).not.toMatch(/alder\/text\.nb\.mdx/);
	expect(after.output).toMatch(/alder\/text\.en\.mdx/);
});
