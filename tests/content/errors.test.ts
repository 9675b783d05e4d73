import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyOfContent, runScript } from '../content-copy.ts';

type Copy = ReturnType<typeof copyOfContent>;
interface Case {
	break: (copy: Copy) => void;
	/** Where: file, and line if the mistake has one. */
	at: RegExp;
	/** What, and the mend. */
	says: RegExp;
}

const FALUN = 'municipalities/falun/facts.yaml';
const TEXT = 'municipalities/falun/text.sv.mdx';
const inText = (line: string) => (copy: Copy) => copy.append(TEXT, `\n${line}`);
const atText = /municipalities\/falun\/text\.sv\.mdx:\d+/;

const cases: Record<string, Case> = {
	'unknown field': { break: (c) => c.replace(FALUN, 'seat:', 'sate: x\nseat:'), at: /falun\/facts\.yaml:\d+/, says: /unknown field "sate"\. Did you mean "seat"\?/ },
	'missing field': { break: (c) => c.replace(FALUN, /^seat:.*\n/m, ''), at: /falun\/facts\.yaml:\d+/, says: /missing field "seat"\. The town/ },
	'wrong type': { break: (c) => c.replace(FALUN, /^seat:.*$/m, 'seat: 12'), at: /falun\/facts\.yaml:\d+/, says: /field "seat" must be text/ },
	'unknown reference': { break: (c) => c.replace(FALUN, /^region:.*$/m, 'region: falun-borlang'), at: /falun\/facts\.yaml:\d+/, says: /there is no entry in content\/regions named "falun-borlang"\. Did you mean "falun-borlange"\?/ },
	'unknown indicator in facts': { break: (c) => c.replace(FALUN, /figures: \[[a-z-]+/, 'figures: [poplation'), at: /falun\/facts\.yaml:\d+/, says: /named "poplation"\. Did you mean "population"\?/ },
	'unknown indicator in a text': { break: inText('<Figure of="poplation" />'), at: atText, says: /there is no indicator "poplation"\. Did you mean "population"\?/ },
	'unknown place in a text': { break: inText('<Figure of="population" place="faluun" />'), at: atText, says: /no value for the place "faluun"\. Did you mean "falun"\?/ },
	'unknown place in a statistic': { break: (c) => c.replace('statistics/population/facts.yaml', /place: falun\b/, 'place: falum'), at: /population\/facts\.yaml:\d+/, says: /there is no place "falum"\. Did you mean "falun"\?/ },
	'an indicator without a value for the place': { break: (c) => c.replace('municipalities/hamar/facts.yaml', /figures: \[[a-z-]+/, 'figures: [house-price'), at: /hamar\/facts\.yaml:\d+/, says: /"house-price" has no value for hamar\. Add it/ },
	'two pages with one address': { break: (c) => c.replace('municipalities/borlange/text.sv.mdx', /^path: .*$/m, 'path: falun'), at: /text\.sv\.mdx/, says: /two pages want the address \/sv\/kommuner\/falun\/.*Change "path"/ },
	'a path with illegal characters': { break: (c) => c.replace(TEXT, /^path: .*$/m, 'path: Falu stad'), at: /text\.sv\.mdx:\d+/, says: /field "path": may hold a–z, 0–9 and single hyphens/ },
	'a folder with illegal characters': { break: (c) => renameSync(c.at('municipalities/falun'), c.at('municipalities/Falun')), at: /municipalities\/Falun/, says: /name of a folder may hold a–z.*Rename/ },
	'a figure without source': { break: (c) => c.replace('statistics/population/facts.yaml', /, source: [a-z0-9-]+/, ''), at: /population\/facts\.yaml:\d+/, says: /missing field "values\.\d+\.source"/ },
	'a figure with an unknown source': { break: (c) => c.replace('statistics/population/facts.yaml', /, source: [a-z0-9-]+/, ', source: nobody'), at: /population\/facts\.yaml:\d+/, says: /there is no source "nobody" in this file\. Add it under sources/ },
	'a second value for one place and period': { break: (c) => c.replace('statistics/population/facts.yaml', /^( +- \{ *place: falun.*)$/m, '$1\n$1'), at: /population\/facts\.yaml:\d+/, says: /a second value for falun/ },
	'a text without its facts': { break: (c) => rmSync(c.at(FALUN)), at: /municipalities\/falun/, says: /texts without facts\. Add a facts\.yaml/ },
	'facts without a text in the source language': { break: (c) => rmSync(c.at(TEXT)), at: /falun\/facts\.yaml:\d+/, says: /no text in the language that the entry is written in first\. Add text\.sv\.mdx/ },
	'a text in a language without a locale file': { break: (c) => renameSync(c.at('municipalities/falun/text.en.mdx'), c.at('municipalities/falun/text.de.mdx')), at: /text\.de\.mdx/, says: /there is no language "de"\. Add content\/locales\/de\.json/ },
	'broken YAML': { break: (c) => c.replace(FALUN, /^seat:.*$/m, 'seat: "Falun'), at: /falun\/facts\.yaml:\d+/, says: /broken YAML: .*Check indentation, quotes/ },
	'broken YAML in front matter': { break: (c) => c.replace(TEXT, /^summary: .*$/m, 'summary: Staden: gruvan: kyrkan'), at: /text\.sv\.mdx:\d+/, says: /broken YAML: / },
	'broken MDX': { break: inText('<Callout title="x">\n\nNever closed'), at: atText, says: /broken MDX: .*Close every component/ },
	'a text without front matter': { break: (c) => c.write(TEXT, 'Hej\n'), at: /text\.sv\.mdx:1/, says: /must begin with its fields/ },
	'an unknown component': { break: inText('<Calout title="x">y</Calout>'), at: atText, says: /unknown component <Calout>\. Did you mean "Callout"\?/ },
	'a component without what it needs': { break: inText('<Source />'), at: atText, says: /<Source> lacks id=/ },
	'a component with an unknown attribute': { break: inText('<Callout title="x" onClick="y">z</Callout>'), at: atText, says: /<Callout> has no attribute "onClick"\. It takes: title/ },
	'an unknown source in a text': { break: inText('Så är det.<Source id="nobody" />'), at: atText, says: /there is no source "nobody" in facts\.yaml/ },
	'a missing picture': { break: inText('![Gruvan](./gruvan.jpg "Foto: NN, CC BY 4.0")'), at: atText, says: /there is no picture "\.\/gruvan\.jpg"\. Put a jpg/ },
	'an undescribed picture': { break: (c) => { writeFileSync(c.at('municipalities/falun/gruvan.jpg'), ''); inText('![](./gruvan.jpg "Foto: NN, CC BY 4.0")')(c); }, at: atText, says: /is not described\. Write what it shows/ },
	'a picture without photographer and licence': { break: (c) => { writeFileSync(c.at('municipalities/falun/gruvan.jpg'), ''); inText('![Gruvan](./gruvan.jpg)')(c); }, at: atText, says: /names no photographer and licence/ },
	'broken locale JSON': { break: (c) => c.replace('locales/sv.json', '"dir": "ltr",', '"dir": "ltr"'), at: /locales\/sv\.json:\d+/, says: /broken JSON: .*missing or extra comma/ },
	'a missing string in a complete language': { break: (c) => c.replace('locales/sv.json', /^.*"hard\.title".*\n/m, ''), at: /locales\/sv\.json/, says: /missing: strings\.hard\.title\. Add them/ },
	'a plural form that the language has': { break: (c) => c.replace('locales/pl.json', /"few": "[^"]*",\s*/, ''), at: /locales\/pl\.json/, says: /missing: strings\.count\.\w+\.few/ },
	'an unknown string': { break: (c) => c.replace('locales/sv.json', '"hard.title"', '"hard.titel"'), at: /locales\/sv\.json:\d+/, says: /unknown field "strings\.hard\.titel"\. Did you mean "hard\.title"\?/ },
	'a fallback to a language that is not there': { break: (c) => c.replace('locales/pl.json', /"fallback": \[/, '"fallback": ["xx", '), at: /locales\/pl\.json/, says: /there is no language "xx"/ },
	'left-over placeholder text': { break: inText('Lorem ipsum dolor sit amet.'), at: atText, says: /left-over placeholder "Lorem ipsum"/ },
	'left-over placeholder in facts': { break: (c) => c.replace(FALUN, /^seat:.*$/m, 'seat: TODO'), at: /falun\/facts\.yaml/, says: /left-over placeholder "TODO"/ },
	'no word on what is hard': { break: (c) => c.replace(TEXT, /<Hard>[\s\S]*<\/Hard>/, ''), at: /text\.sv\.mdx/, says: /needs one <Hard>/ },
	'an unknown kind of content': { break: (c) => mkdirSync(c.at('municipality')), at: /content\/municipality/, says: /no kind of content called "municipality"/ },
	'a link to an unknown page': { break: inText('[Falun](municipalities/faluun)'), at: atText, says: /there is no page "municipalities\/faluun"\. Did you mean "municipalities\/falun"\?/ },
	'a link by path': { break: inText('[Falun](/sv/kommuner/falun/)'), at: atText, says: /must be the id of a page/ },
	'a javascript: address': { break: inText('[x](javascript:alert(1))'), at: atText, says: /link "javascript:alert\(1\)" must be/ },
	'import': { break: inText("import fs from 'node:fs'"), at: atText, says: /import and export are not allowed/ },
	'export': { break: inText('export const a = 1'), at: atText, says: /import and export are not allowed/ },
	'an expression': { break: inText('Ett {process.exit(1)} två'), at: atText, says: /braces run code/ },
	'an expression in an attribute': { break: inText('<Callout title={process.cwd()}>x</Callout>'), at: atText, says: /attribute title of <Callout> must be text in quotes/ },
	'a spread': { break: inText('<Callout title="x" {...globalThis}>x</Callout>'), at: atText, says: /must be text in quotes/ },
	'layout in front matter': { break: (c) => c.replace(TEXT, /^path:/m, 'layout: ../evil.mjs\npath:'), at: /text\.sv\.mdx:\d+/, says: /the field "layout" runs code/ },
	'a script': { break: inText('<script>alert(1)</script>'), at: atText, says: /HTML such as <script> is not allowed/ },
	'HTML with an event': { break: inText('<img src="x" onerror="alert(1)" />'), at: atText, says: /HTML such as <img> is not allowed/ },
	'a first-rank heading in a text': { break: inText('# Falun'), at: atText, says: /Use ## for this one/ },
	'a journey without minutes or kilometres': { break: (c) => c.replace(FALUN, /^journeys:\n/m, 'journeys:\n  - { to: stockholm, by: car, source: x }\n'), at: /falun\/facts\.yaml:\d+/, says: /says minutes or km/ },
};

describe.concurrent('a mistake is met with file, field and mend', () => {
	test.for(Object.entries(cases))('%s', async ([, { break: breakIt, at, says }], { expect }) => {
		const copy = copyOfContent();
		breakIt(copy);
		const { code, output } = await runScript('check.ts', { CONTENT_DIR: copy.dir });
		const line = output.split('\n').find((candidate) => says.test(candidate));
		expect(line, output).toBeDefined();
		expect(line).toMatch(at);
		expect(code).toBe(1);
		expect(output).not.toMatch(/\n\s+at /);
	});
});

test('several mistakes are reported together', async () => {
	const copy = copyOfContent();
	cases['unknown field']!.break(copy);
	cases['a missing picture']!.break(copy);
	cases['a missing string in a complete language']!.break(copy);
	const { output } = await runScript('check.ts', { CONTENT_DIR: copy.dir });
	expect(output).toMatch(cases['unknown field']!.says);
	expect(output).toMatch(cases['a missing picture']!.says);
	expect(output).toMatch(cases['a missing string in a complete language']!.says);
	expect(output).toMatch(/3 mistakes in the content\. Nothing was changed\./);
});

test('the content as it stands has no mistakes', async () => {
	expect(await runScript('check.ts', {})).toEqual({ code: 0, output: '' });
});
