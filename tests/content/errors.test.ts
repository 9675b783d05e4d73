import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyOfContent, mistakesIn, runScript } from '../content-copy.ts';

type Copy = ReturnType<typeof copyOfContent>;
interface Case {
	break: (copy: Copy) => void;
	/** Where: file, and line if the mistake has one. */
	at: RegExp;
	/** What, and the mend. */
	says: RegExp;
}

const ALDER = 'municipalities/alder/facts.yaml';
const TEXT = 'municipalities/alder/text.sv.mdx';
// Above the box of what is left to ask, where there is one: nothing may stand below it.
const inText = (line: string) => (copy: Copy) =>
	copy.replace(TEXT, /<LeftToAsk>|(?![\s\S])/, (box) => `\n${line}\n\n${box}`);
const atText = /municipalities\/alder\/text\.sv\.mdx:\d+/;

const cases: Record<string, Case> = {
	'unknown field': {
		break: (c) => c.replace(ALDER, 'seat:', 'sate: x\nseat:'),
		at: /alder\/facts\.yaml:\d+/,
		says: /unknown field "sate"\. Did you mean "seat"\?/,
	},
	'missing field': {
		break: (c) => c.replace(ALDER, /^seat:.*\n/m, ''),
		at: /alder\/facts\.yaml:\d+/,
		says: /missing field "seat"\. The town/,
	},
	'wrong type': {
		break: (c) => c.replace(ALDER, /^seat:.*$/m, 'seat: 12'),
		at: /alder\/facts\.yaml:\d+/,
		says: /field "seat" must be text/,
	},
	'unknown reference': {
		break: (c) => c.replace(ALDER, /^region:.*$/m, 'region: wes'),
		at: /alder\/facts\.yaml:\d+/,
		says: /there is no entry in content\/regions named "wes"\. Did you mean "west"\?/,
	},
	'unknown indicator in facts': {
		break: (c) => c.replace(ALDER, /figures: \[[a-z-]+/, 'figures: [poplation'),
		at: /alder\/facts\.yaml:\d+/,
		says: /named "poplation"\. Did you mean "population"\?/,
	},
	'unknown indicator in a text': {
		break: inText('<Figure of="poplation" />'),
		at: atText,
		says: /there is no indicator "poplation"\. Did you mean "population"\?/,
	},
	'unknown place in a text': {
		break: inText('<Figure of="population" place="alderr" />'),
		at: atText,
		says: /no value for the place "alderr"\. Did you mean "alder"\?/,
	},
	'unknown indicator in a chart': {
		break: inText('<Chart of="poplation" places="alder birch" />'),
		at: atText,
		says: /there is no indicator "poplation"\. Did you mean "population"\?/,
	},
	'unknown place in a chart': {
		break: inText('<Chart of="population" places="alder brich" />'),
		at: atText,
		says: /no value for the place "brich"\. Did you mean "birch"\?/,
	},
	'chart across countries of what they count in different ways': {
		break: inText('<Chart of="higher-education" places="alder hazel" />'),
		at: atText,
		says: /countries count "higher-education" in different ways \(compare: C\)\. Take places of one country/,
	},
	'chart of one place': {
		break: inText('<Chart of="population" places="alder" />'),
		at: atText,
		says: /a <Chart> needs two places or more\. Name them with spaces between/,
	},
	'bars without values': {
		break: inText('<Bars title="Work" names="One; Two" values="10" sources="x" />'),
		at: atText,
		says: /<Bars> has 2 names and 1 values\. Give each/,
	},
	'bars with a decimal comma': {
		break: inText('<Bars title="Work" names="One; Two" values="10 7,5" sources="x" />'),
		at: atText,
		says: /"7,5" in values="…" is no number\. Write digits alone, with a decimal point/,
	},
	'bars of an unknown source': {
		break: inText('<Bars title="Work" names="One; Two" values="10 7.5" sources="nobody" />'),
		at: atText,
		says: /there is no source "nobody" in facts\.yaml\./,
	},
	'drawing of an unknown page': {
		break: inText('<Drawing of="stories/exmple" />'),
		at: atText,
		says: /there is no page "stories\/exmple" with a drawing to show\. Did you mean "stories\/example"\?/,
	},
	'unknown place in a statistic': {
		break: (c) => c.replace('statistics/population/facts.yaml', /place: alder\b/, 'place: aldr'),
		at: /population\/facts\.yaml:\d+/,
		says: /there is no place "aldr"\. Did you mean "alder"\?/,
	},
	'an indicator without a value for the place': {
		break: (c) => c.replace('municipalities/hazel/facts.yaml', /figures: \[[a-z-]+/, 'figures: [house-price'),
		at: /hazel\/facts\.yaml:\d+/,
		says: /"house-price" has no value for hazel\. Add it/,
	},
	'two pages with one address': {
		break: (c) => c.replace('municipalities/birch/text.sv.mdx', /^path: .*$/m, 'path: alder'),
		at: /text\.sv\.mdx/,
		says: /two pages want the address \/sv\/kommuner\/alder\/.*Change "path"/,
	},
	'two narrower lists with one address': {
		break: (c) => {
			c.replace('regions/west/text.sv.mdx', /^path: .*$/m, 'path: alder');
			cpSync(c.at('employers/example'), c.at('employers/other'), { recursive: true });
			c.replace('employers/other/text.en.mdx', /^path: .*$/m, 'path: other');
			c.replace('employers/other/facts.yaml', '[alder]', '[hazel]');
		},
		at: /text\.sv\.mdx/,
		says: /two pages want the address \/sv\/arbetsgivare\/plats\/alder\/.*The other one is the list of employers narrowed.*Change "path"/,
	},
	'a path with illegal characters': {
		break: (c) => c.replace(TEXT, /^path: .*$/m, 'path: Falu stad'),
		at: /text\.sv\.mdx:\d+/,
		says: /field "path": may hold a–z, 0–9 and single hyphens/,
	},
	'a folder with illegal characters': {
		break: (c) => renameSync(c.at('municipalities/alder'), c.at('municipalities/Alder')),
		at: /municipalities\/Alder/,
		says: /name of a folder may hold a–z.*Rename/,
	},
	'a figure without source': {
		break: (c) => c.replace('statistics/population/facts.yaml', /, source: [a-z0-9-]+/, ''),
		at: /population\/facts\.yaml:\d+/,
		says: /missing field "values\.\d+\.source"/,
	},
	'a figure with an unknown source': {
		break: (c) => c.replace('statistics/population/facts.yaml', /, source: [a-z0-9-]+/, ', source: nobody'),
		at: /population\/facts\.yaml:\d+/,
		says: /there is no source "nobody" in this file\. Add it under sources/,
	},
	'a second value for one place and period': {
		break: (c) => c.replace('statistics/population/facts.yaml', /^( +- \{ *place: alder.*)$/m, '$1\n$1'),
		at: /population\/facts\.yaml:\d+/,
		says: /a second value for alder/,
	},
	'a text without its facts': {
		break: (c) => rmSync(c.at(ALDER)),
		at: /municipalities\/alder/,
		says: /texts without facts\. Add a facts\.yaml/,
	},
	'facts without a text in the source language': {
		break: (c) => rmSync(c.at(TEXT)),
		at: /alder\/facts\.yaml:\d+/,
		says: /no text in the language that the entry is written in first\. Add text\.sv\.mdx/,
	},
	'a text in a language without a locale file': {
		break: (c) => renameSync(c.at('municipalities/alder/text.en.mdx'), c.at('municipalities/alder/text.de.mdx')),
		at: /text\.de\.mdx/,
		says: /there is no language "de"\. Add content\/locales\/de\.json/,
	},
	'broken YAML': {
		break: (c) => c.replace(ALDER, /^seat:.*$/m, 'seat: "Alder'),
		at: /alder\/facts\.yaml:\d+/,
		says: /broken YAML: a quotation mark, bracket or colon is missing\. Close/,
	},
	'broken YAML in front matter': {
		break: (c) => c.replace(TEXT, /^summary: .*$/m, 'summary: Staden: gruvan: kyrkan'),
		at: /text\.sv\.mdx:\d+/,
		says: /broken YAML: /,
	},
	'broken MDX': {
		break: inText('<Callout title="x">\n\nNever closed'),
		at: atText,
		says: /broken MDX: .*Close every component/,
	},
	'a text without front matter': {
		break: (c) => c.write(TEXT, 'Hej\n'),
		at: /text\.sv\.mdx:1/,
		says: /must begin with its fields/,
	},
	'an unknown component': {
		break: inText('<Calout title="x">y</Calout>'),
		at: atText,
		says: /unknown component <Calout>\. Did you mean "Callout"\?/,
	},
	'a component without what it needs': { break: inText('<Source />'), at: atText, says: /<Source> lacks id=/ },
	'a component with an unknown attribute': {
		break: inText('<Callout title="x" onClick="y">z</Callout>'),
		at: atText,
		says: /<Callout> has no attribute "onClick"\. It takes: title/,
	},
	'an unknown source in a text': {
		break: inText('Så är det.<Source id="nobody" />'),
		at: atText,
		says: /there is no source "nobody" in facts\.yaml/,
	},
	'a missing picture': {
		break: inText('![Gruvan](./gruvan.jpg "Foto: NN, CC BY 4.0")'),
		at: atText,
		says: /there is no picture "\.\/gruvan\.jpg"\. Put a jpg/,
	},
	'an undescribed picture': {
		break: (c) => {
			writeFileSync(c.at('municipalities/alder/gruvan.jpg'), '');
			inText('![](./gruvan.jpg "Foto: NN, CC BY 4.0")')(c);
		},
		at: atText,
		says: /is not described\. Write what it shows/,
	},
	'a picture without photographer and licence': {
		break: (c) => {
			writeFileSync(c.at('municipalities/alder/gruvan.jpg'), '');
			inText('![Gruvan](./gruvan.jpg)')(c);
		},
		at: atText,
		says: /names no photographer and licence/,
	},
	'broken locale JSON': {
		break: (c) => c.replace('locales/sv.json', '"dir": "ltr",', '"dir": "ltr"'),
		at: /locales\/sv\.json:\d+/,
		says: /broken JSON: .*missing or extra comma/,
	},
	'a missing string in a complete language': {
		break: (c) => c.replace('locales/sv.json', /^.*"hard\.title".*\n/m, ''),
		at: /locales\/sv\.json/,
		says: /missing: strings\.hard\.title\. Add them/,
	},
	'a plural form that the language has': {
		break: (c) => c.replace('locales/pl.json', /"few": "[^"]*",\s*/, ''),
		at: /locales\/pl\.json/,
		says: /missing: strings\.count\.\w+\.few/,
	},
	'an unknown string': {
		break: (c) => c.replace('locales/sv.json', '"hard.title"', '"hard.titel"'),
		at: /locales\/sv\.json:\d+/,
		says: /unknown field "strings\.hard\.titel"\. Did you mean "hard\.title"\?/,
	},
	'a fallback to a language that is not there': {
		break: (c) => c.replace('locales/pl.json', /"fallback": \[/, '"fallback": ["xx", '),
		at: /locales\/pl\.json/,
		says: /there is no language "xx"/,
	},
	'an alias that leads nowhere': {
		break: (c) => c.replace(ALDER, /^seat:.*$/m, 'seat: *x'),
		at: /alder\/facts\.yaml:\d+/,
		says: /broken YAML: a value begins with "\*"/,
	},
	'a period outside the calendar': {
		break: (c) => c.replace('statistics/population/facts.yaml', /period: '[^']*'/, "period: '2026-13'"),
		at: /population\/facts\.yaml:\d+/,
		says: /field "[\w.]+period": must be in the calendar/,
	},
	'money without a currency': {
		break: (c) => c.replace('statistics/house-price/facts.yaml', /^currency:.*\n/m, ''),
		at: /house-price\/facts\.yaml:\d+/,
		says: /money of SE without the name of its currency\. Add it/,
	},
	'a sentence that says what the writers do not know': {
		break: inText('När den öppnar har vi inte hittat.'),
		at: atText,
		says: /the text says "har vi inte"\. Say what is known, and put the question into <LeftToAsk>/,
	},
	'a doubt in a summary': {
		break: (c) =>
			c.replace(
				'municipalities/alder/text.en.mdx',
				/^summary: .*$/m,
				'summary: An undated page says that the town is large, and here stand enough words to be a summary.',
			),
		at: /alder\/text\.en\.mdx:\d+/,
		says: /the text says "undated"/,
	},
	'a place beyond the maps': {
		break: (c) => c.replace('areas/stockholm/facts.yaml', /lat: [\d.]+/, 'lat: 41.2'),
		at: /areas\/stockholm\/facts\.yaml:\d+/,
		says: /lat 41\.2, lon .* lies outside the maps, which reach from .*node scripts\/map\.ts/,
	},
	'a station beyond the maps': {
		break: (c) => c.replace('railways/main/facts.yaml', /lon: [\d.]+/, 'lon: 71.6'),
		at: /railways\/main\/facts\.yaml:\d+/,
		says: /lon 71\.6 lies outside the maps/,
	},
	'a place of a road beyond the maps': {
		break: (c) => c.replace('roads/main/facts.yaml', /lon: [\d.]+/, 'lon: 71.6'),
		at: /roads\/main\/facts\.yaml:\d+/,
		says: /lon 71\.6 lies outside the maps/,
	},
	'a road through one place': {
		break: (c) => c.replace('roads/main/facts.yaml', /^ {2}- \{ name: Junction.*\n/m, ''),
		at: /roads\/main\/facts\.yaml:\d+/,
		says: /passes/,
	},
	'a road by the number alone': {
		break: (c) => c.replace('roads/main/facts.yaml', /^name:.*$/m, 'name: 50'),
		at: /roads\/main\/facts\.yaml:1/,
		says: /must stand in quotes/,
	},
	'a lake beyond the maps': {
		break: (c) => c.replace('lakes/mere/facts.yaml', /lat: [\d.]+/, 'lat: 41.2'),
		at: /lakes\/mere\/facts\.yaml:\d+/,
		says: /lat 41\.2, lon .* lies outside the maps/,
	},
	'a figure twice': {
		break: (c) => c.replace(ALDER, /figures: \[([a-z-]+), [a-z-]+/, 'figures: [$1, $1'),
		at: /alder\/facts\.yaml:\d+/,
		says: /stands here twice\. Take another one/,
	},
	'a city of another country to compare with': {
		break: (c) => c.replace('regions/west/facts.yaml', /^compareWith:.*$/m, 'compareWith: oslo'),
		at: /west\/facts\.yaml:\d+/,
		says: /"oslo" lies in another country/,
	},
	'an unknown language of a contact': {
		break: (c) => c.replace(ALDER, 'language: sv', 'language: svenska'),
		at: /alder\/facts\.yaml:\d+/,
		says: /must be the code of a language/,
	},
	'a file that is not UTF-8': {
		break: (c) => writeFileSync(c.at(ALDER), Buffer.from(readFileSync(c.at(ALDER), 'utf8'), 'latin1')),
		at: /alder\/facts\.yaml/,
		says: /not saved as UTF-8.*Save it again/,
	},
	'a character that nobody sees': {
		break: inText('En\u0007 text.'),
		at: atText,
		says: /a character in this line that nobody can see\. Delete/,
	},
	'a folder where a file should be': {
		break: (c) => {
			rmSync(c.at('municipalities/alder/text.pl.mdx'), { force: true });
			mkdirSync(c.at('municipalities/alder/text.pl.mdx'));
		},
		at: /text\.pl\.mdx/,
		says: /is not a file\. Remove it/,
	},
	'a file with almost the right name': {
		break: (c) => renameSync(c.at('municipalities/alder/text.en.mdx'), c.at('municipalities/alder/text-en.mdx')),
		at: /text-en\.mdx/,
		says: /is not read here\. Name it facts\.yaml or text\.<language>\.mdx/,
	},
	'a component by the name of a part of JavaScript': {
		break: inText('<constructor />'),
		at: atText,
		says: /HTML such as <constructor> is not allowed/,
	},
	'a picture that is none': {
		break: (c) => {
			writeFileSync(c.at('municipalities/alder/gruvan.jpg'), '<svg/>');
			inText('![Gruvan](./gruvan.jpg "Foto: NN, CC BY 4.0")')(c);
		},
		at: atText,
		says: /there is no picture "\.\/gruvan\.jpg"\. Put .* one that opens/,
	},
	'a picture by reference': {
		break: inText('![a][b]\n\n[b]: https://www.example.org/x.png "t"'),
		at: atText,
		says: /stands in round brackets/,
	},
	'a picture that is a program': {
		break: inText('![a](./evil.mjs "t")'),
		at: atText,
		says: /there is no picture "\.\/evil\.mjs"/,
	},
	'no home page': {
		break: (c) => rmSync(c.at('pages/home'), { recursive: true }),
		at: /pages\/home/,
		says: /there is no home page\. Add this folder/,
	},
	'a home page with a path': {
		break: (c) => c.replace('pages/home/text.sv.mdx', /^path:.*$/m, 'path: hem'),
		at: /pages\/home\/text\.sv\.mdx:\d+/,
		says: /"home" has an empty path/,
	},
	'no complete language': {
		break: (c) =>
			['sv', 'nb', 'en'].forEach((code) => c.replace(`locales/${code}.json`, '"complete": true', '"complete": false')),
		at: /content\/locales/,
		says: /no language is complete/,
	},
	'two default languages': {
		break: (c) => c.replace('locales/sv.json', '"dir"', '"default": true, "dir"'),
		at: /locales\/\w+\.json/,
		says: /a second language says "default": true/,
	},
	'left-over placeholder text': {
		break: inText('Lorem ipsum dolor sit amet.'),
		at: atText,
		says: /left-over placeholder "Lorem ipsum"/,
	},
	'left-over placeholder in facts': {
		break: (c) => c.replace(ALDER, /^seat:.*$/m, 'seat: TODO'),
		at: /alder\/facts\.yaml/,
		says: /left-over placeholder "TODO"/,
	},
	'no word on what is hard': {
		break: (c) => c.replace(TEXT, /<Hard>[\s\S]*<\/Hard>/, ''),
		at: /text\.sv\.mdx/,
		says: /needs one <Hard>/,
	},
	'two boxes of what is left to ask': {
		break: inText('<LeftToAsk>\n\n- Who?\n\n</LeftToAsk>\n\n<LeftToAsk>\n\n- Where?\n\n</LeftToAsk>'),
		at: /text\.sv\.mdx/,
		says: /<LeftToAsk> … <\/LeftToAsk> stands once, at the end of the text\. Move it/,
	},
	'what is left to ask above the end': {
		break: inText('<LeftToAsk>\n\n- Who?\n\n</LeftToAsk>\n\nMore.'),
		at: /text\.sv\.mdx/,
		says: /<LeftToAsk> … <\/LeftToAsk> stands once, at the end of the text\. Move it/,
	},
	'what is left to ask without a list': {
		break: (c) => c.append('events/example/text.en.mdx', '<LeftToAsk>\n\nWho?\n\n</LeftToAsk>'),
		at: /events\/example\/text\.en\.mdx/,
		says: /holds a list: what nobody found, and whom to ask/,
	},
	'a telephone number without its country': {
		break: (c) => c.replace('municipalities/elder/facts.yaml', "'+4624086000'", "'0240-860 00'"),
		at: /elder\/facts\.yaml:\d+/,
		says: /field "contacts\.\d\.telephone": must be a whole number with its country/,
	},
	'a number that no source gives': {
		break: (c) => c.replace('municipalities/elder/facts.yaml', ', source: switchboard }', ' }'),
		at: /elder\/facts\.yaml:\d+/,
		says: /missing field "contacts\.0\.source"|need a "source"/,
	},
	'an answer of the briefing without its figure': {
		break: (c) => c.replace(ALDER, 'what: rent, value: 7900', 'what: rent'),
		at: /alder\/facts\.yaml:\d+/,
		says: /"briefing\.flat\.says\.0\.value"/,
	},
	'an answer of the briefing without a source': {
		break: (c) => c.replace(ALDER, ', source: rents }', ' }'),
		at: /alder\/facts\.yaml:\d+/,
		says: /"briefing\.flat\.says\.0\.source"/,
	},
	'an answer of the briefing that no line gives': {
		break: (c) => c.replace(ALDER, 'what: rent,', 'what: rant,'),
		at: /alder\/facts\.yaml:\d+/,
		says: /field "briefing\.flat\.says\.0\.what" must be one of: rent/,
	},
	'an answer from an indicator without the place': {
		break: (c) =>
			c.replace(
				'municipalities/hazel/facts.yaml',
				'what: broadband, statistic: broadband',
				'what: broadband, statistic: house-price',
			),
		at: /hazel\/facts\.yaml:\d+/,
		says: /the indicator "house-price" has no value for hazel/,
	},
	'an answer with an unknown source': {
		break: (c) => c.replace(ALDER, 'method: calculated, source: rents', 'method: calculated, source: rants'),
		at: /alder\/facts\.yaml:\d+/,
		says: /there is no source "rants"/,
	},
	'a municipality without its vacancies': {
		break: (c) => c.replace(ALDER, /^vacancies:.*\n/m, ''),
		at: /alder\/facts\.yaml:\d+/,
		says: /missing field "vacancies"/,
	},
	'a region in a country that is not there': {
		break: (c) => rmSync(c.at('countries/norway'), { recursive: true }),
		at: /regions\/east\/facts\.yaml:\d+/,
		says: /there is no country "NO" in content\/countries\. Add a folder/,
	},
	'a text that leads to all vacancies of a country': {
		break: inText('[Jobb](https://arbetsformedlingen.se/platsbanken/)'),
		at: atText,
		says: /shows all vacancies of Platsbanken\. In a text write vacancies\/<place>/,
	},
	'facts that lead to all vacancies of a country': {
		break: (c) =>
			c.replace(
				'campaigns/example/facts.yaml',
				/^next:\n/m,
				"next:\n  - { name: Jobs, url: 'https://arbeidsplassen.nav.no/stillinger', language: nb }\n",
			),
		at: /campaigns\/example\/facts\.yaml:\d+/,
		says: /shows all vacancies of arbeidsplassen\.no/,
	},
	'vacancies at a place that is not there': {
		break: inText('[Jobb](vacancies/alderr)'),
		at: atText,
		says: /no municipality or region "alderr" to look for vacancies in\. Did you mean "alder"\?/,
	},
	'vacancies in a trade that is not there': {
		break: inText('[Jobb](vacancies/alder/carre)'),
		at: atText,
		says: /there is no trade "carre"\. Did you mean "care"\?/,
	},
	'a planner that is asked for no journey': {
		break: (c) => c.replace('countries/sweden/facts.yaml', '{to.id}', '740000001'),
		at: /countries\/sweden\/facts\.yaml:\d+/,
		says: /must say where a journey begins and ends/,
	},
	'an unknown kind of content': {
		break: (c) => mkdirSync(c.at('municipality')),
		at: /content\/municipality/,
		says: /no kind of content called "municipality"/,
	},
	'a link to an unknown page': {
		break: inText('[Alder](municipalities/alderr)'),
		at: atText,
		says: /there is no page "municipalities\/alderr"\. Did you mean "municipalities\/alder"\?/,
	},
	'a link by path': { break: inText('[Alder](/sv/kommuner/alder/)'), at: atText, says: /must be the id of a page/ },
	'a javascript: address': {
		break: inText('[x](javascript:alert(1))'),
		at: atText,
		says: /link "javascript:alert\(1\)" must be/,
	},
	import: { break: inText("import fs from 'node:fs'"), at: atText, says: /import and export are not allowed/ },
	export: { break: inText('export const a = 1'), at: atText, says: /import and export are not allowed/ },
	'an expression': { break: inText('Ett {process.exit(1)} två'), at: atText, says: /braces run code/ },
	'an expression in an attribute': {
		break: inText('<Callout title={process.cwd()}>x</Callout>'),
		at: atText,
		says: /attribute title of <Callout> must be text in quotes/,
	},
	'a spread': {
		break: inText('<Callout title="x" {...globalThis}>x</Callout>'),
		at: atText,
		says: /must be text in quotes/,
	},
	'layout in front matter': {
		break: (c) => c.replace(TEXT, /^path:/m, 'layout: ../evil.mjs\npath:'),
		at: /text\.sv\.mdx:\d+/,
		says: /the field "layout" runs code/,
	},
	'a script': { break: inText('<script>alert(1)</script>'), at: atText, says: /HTML such as <script> is not allowed/ },
	'HTML with an event': {
		break: inText('<img src="x" onerror="alert(1)" />'),
		at: atText,
		says: /HTML such as <img> is not allowed/,
	},
	'a first-rank heading in a text': { break: inText('# Alder'), at: atText, says: /Use ## for this one/ },
	'a station with an unknown source': {
		break: (c) => c.replace(ALDER, /(name: Junction.*source: )[a-z-]+/, '$1nobody'),
		at: /alder\/facts\.yaml:\d+/,
		says: /there is no source "nobody" in this file/,
	},
	'a line without the own station': {
		break: (c) => c.replace(ALDER, /^  from: .*$/m, '  from: Atlantis'),
		at: /alder\/facts\.yaml:\d+/,
		says: /the station under "from" must stand among the stations/,
	},
	'an interview without consent': {
		break: (c) => c.replace('stories/example/facts.yaml', 'form: portrait', 'form: interview'),
		at: /stories\/example\/facts\.yaml:\d+/,
		says: /an interview needs the consent of the person\. Add "consent"/,
	},
	'an interview without a licensed picture': {
		break: (c) => c.replace('stories/example/facts.yaml', 'form: portrait', 'form: interview'),
		at: /stories\/example\/facts\.yaml:\d+/,
		says: /an interview needs a picture of the person with its licence/,
	},
	'a portrait with the consent of somebody': {
		break: (c) => c.append('stories/example/facts.yaml', 'consent: { date: 2026-11-01, kept: In the archive }'),
		at: /stories\/example\/facts\.yaml:\d+/,
		says: /a portrait of an occupation shows no person/,
	},
	'a career without what is hard': {
		break: (c) => c.replace('stories/example/text.en.mdx', /<Hard>[\s\S]*<\/Hard>/, ''),
		at: /stories\/example\/text\.en\.mdx/,
		says: /needs one <Hard>/,
	},
	'an unknown trade': {
		break: (c) => c.replace('stories/example/facts.yaml', '[energy]', '[enrgy]'),
		at: /stories\/example\/facts\.yaml:\d+/,
		says: /no entry in content\/trades named "enrgy"\. Did you mean "energy"\?/,
	},
	'an unknown employer': {
		break: (c) => c.replace('stories/example/facts.yaml', 'employers: [example]', 'employers: [exampel]'),
		at: /stories\/example\/facts\.yaml:\d+/,
		says: /no entry in content\/employers named "exampel"\. Did you mean "example"\?/,
	},
	'an unknown place of an entry': {
		break: (c) => c.replace('clusters/example/facts.yaml', '[alder]', '[alderr]'),
		at: /clusters\/example\/facts\.yaml:\d+/,
		says: /no municipality or region "alderr"\. Did you mean "alder"\?/,
	},
	'an entry about no place': {
		break: (c) => c.replace('employers/example/facts.yaml', '[alder]', '[]'),
		at: /employers\/example\/facts\.yaml:\d+/,
		says: /field "places": must name at least one place/,
	},
	'a succeeded cluster without its successor': {
		break: (c) => c.replace('clusters/example/facts.yaml', 'status: active', 'status: succeeded'),
		at: /clusters\/example\/facts\.yaml:\d+/,
		says: /a cluster that was succeeded names its successor/,
	},
	'staff with an unknown source': {
		break: (c) => c.replace('employers/example/facts.yaml', /(staff: .*)source: example/, '$1source: nobody'),
		at: /employers\/example\/facts\.yaml:\d+/,
		says: /there is no source "nobody" in this file/,
	},
	'an event without a time': {
		break: (c) => c.replace('events/example/facts.yaml', /^dates:.*\n/m, ''),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /either "dates" or "recurs"/,
	},
	'an event that nothing recent tells of': {
		break: (c) => c.replace('events/yearly/facts.yaml', "period: '2026'", "period: '2019/2023'"),
		at: /events\/yearly\/facts\.yaml:\d+/,
		says: /no source has a "period" of the last 2 years.*write status: unknown/,
	},
	'an event that ends before it begins': {
		break: (c) => c.replace('events/example/facts.yaml', 'end: 2027-07-03', 'end: 2027-07-01'),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /field "dates\.end": the last day must not be before the first/,
	},
	'an event that ends on its first day, said twice': {
		break: (c) => c.replace('events/example/facts.yaml', 'end: 2027-07-03', 'end: 2027-07-02'),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /field "dates\.end": is the first day as well\. Take "end" out/,
	},
	'an event that ends after midnight on one day': {
		break: (c) =>
			c.replace(
				'events/example/facts.yaml',
				/dates:.*/,
				"dates: { start: 2027-07-02, time: '20:00', endTime: '02:00' }",
			),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /field "dates\.endTime": must be later than "time"\. If it ends after midnight, give the day after as "end"/,
	},
	'an event that ends when it begins': {
		break: (c) =>
			c.replace(
				'events/example/facts.yaml',
				/dates:.*/,
				"dates: { start: 2027-07-02, time: '20:00', endTime: '20:00' }",
			),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /field "dates\.endTime": must be later than "time"/,
	},
	'an event of several days without the hour of its end': {
		break: (c) => c.replace('events/example/facts.yaml', ", endTime: '21:00'", ''),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /field "dates\.time": .* needs one when it ends\. Add "endTime"/,
	},
	'a day that no calendar has': {
		break: (c) => c.replace('events/example/facts.yaml', 'start: 2027-07-02', 'start: 2027-02-30'),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /field "dates\.start": must be a day/,
	},
	'a leap day in a common year': {
		break: (c) => c.replace('events/example/facts.yaml', 'start: 2027-07-02', 'start: 2027-02-29'),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /field "dates\.start": must be a day/,
	},
	'a broken list of the states of events': {
		break: (c) => c.write('revisions.json', '<<<<<<< HEAD'),
		at: /content\/revisions\.json/,
		says: /broken JSON: .*Take the last good version of the file back/,
	},
	'a letter in a title that the site has no face for': {
		break: (c) => c.replace('events/example/text.en.mdx', /^title: .*$/m, "title: 'Feast \u{1f389} of the example'"),
		at: /events\/example\/text\.en\.mdx:\d+/,
		says: /field "title": the faces of the site have no "\u{1f389}".*Write it in other letters/u,
	},
	'an hour that the clocks skip': {
		break: (c) => c.replace('events/example/facts.yaml', /dates:.*/, "dates: { start: 2027-03-28, time: '02:30' }"),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /on 2027-03-28 the clocks of Europe\/Stockholm are put forward over 02:30\. Give another time/,
	},
	'a thirteenth month': {
		break: (c) => c.replace('events/yearly/facts.yaml', 'month: 3', 'month: 13'),
		at: /events\/yearly\/facts\.yaml:\d+/,
		says: /field "recurs\.month": must be a month from 1 to 12/,
	},
	'the zeroth Saturday of a month': {
		break: (c) => c.replace('events/yearly/facts.yaml', ', nth: 3', ', nth: 0'),
		at: /events\/yearly\/facts\.yaml:\d+/,
		says: /field "recurs\.nth": must be 1, 2, 3 or 4, or -1 for the last/,
	},
	'the sixth Saturday of a month': {
		break: (c) => c.replace('events/yearly/facts.yaml', ', nth: 3', ', nth: 6'),
		at: /events\/yearly\/facts\.yaml:\d+/,
		says: /field "recurs\.nth": must be 1, 2, 3 or 4, or -1 for the last/,
	},
	'a season that ends in its first month': {
		break: (c) => c.replace('events/yearly/facts.yaml', /recurs:.*/, 'recurs: { month: 3, toMonth: 3 }'),
		at: /events\/yearly\/facts\.yaml:\d+/,
		says: /field "recurs\.toMonth": is the first month as well/,
	},
	'a day by a rule over several months': {
		break: (c) => c.replace('events/yearly/facts.yaml', 'month: 3,', 'month: 3, toMonth: 4,'),
		at: /events\/yearly\/facts\.yaml:\d+/,
		says: /field "recurs\.toMonth": a day by a rule lies in one month/,
	},
	'an article that comes before its issue': {
		break: (c) => c.replace('articles/example/facts.yaml', /published: .*/, 'published: 2020-01-01'),
		at: /articles\/example\/facts\.yaml:\d+/,
		says: /the article is published before its issue, which comes out on/,
	},
	'a weekday without its number': {
		break: (c) => c.replace('events/yearly/facts.yaml', ', nth: 3', ''),
		at: /events\/yearly\/facts\.yaml:\d+/,
		says: /weekday and nth stand together/,
	},
	'a yearly event without its rule in words': {
		break: (c) => c.replace('events/yearly/text.en.mdx', /^rule:.*\n/m, ''),
		at: /events\/yearly\/text\.en\.mdx/,
		says: /missing field "rule": when the event comes back/,
	},
	'a time that no clock shows': {
		break: (c) => c.replace('events/example/facts.yaml', "'18:30'", "'25:30'"),
		at: /events\/example\/facts\.yaml:\d+/,
		says: /field "dates\.time": must be a time in quotes/,
	},
	'a step that no text tells': {
		break: (c) => c.replace('guides/example/text.en.mdx', /<Step id="second"[\s\S]*?<\/Step>/, ''),
		at: /guides\/example\/text\.en\.mdx/,
		says: /the step "second" of facts\.yaml must stand here once/,
	},
	'a step that the facts lack': {
		break: (c) => c.replace('guides/example/text.en.mdx', '<Step id="second"', '<Step id="secnd"'),
		at: /guides\/example\/text\.en\.mdx/,
		says: /there is no step "secnd" in facts\.yaml\. Known: first, second/,
	},
	'a step outside a guide': {
		break: (c) => c.append('stories/example/text.en.mdx', '<Step id="first" title="x">y</Step>'),
		at: /stories\/example\/text\.en\.mdx/,
		says: /<Step> stands in guides only/,
	},
	'a step without an authority': {
		break: (c) => c.replace('guides/example/facts.yaml', /authority: \{[^}]*\}, /, ''),
		at: /guides\/example\/facts\.yaml:\d+/,
		says: /missing field "steps\.0\.authority"\. Who decides/,
	},
	'an unknown origin': {
		break: (c) => c.replace('guides/example/facts.yaml', '[eea,', '[eu,'),
		at: /guides\/example\/facts\.yaml:\d+/,
		says: /there is no entry in content\/origins named "eu"\. Did you mean "eea"/,
	},
	'an article in no issue': {
		break: (c) => c.replace('articles/example/facts.yaml', 'issue: example', "issue: '9'"),
		at: /articles\/example\/facts\.yaml:\d+/,
		says: /no entry in content\/issues named "9"/,
	},
	'a programme without an audience': {
		break: (c) => c.replace('programmes/hosting/text.en.mdx', /^audience:.*\n/m, ''),
		at: /programmes\/hosting\/text\.en\.mdx:\d+/,
		says: /missing field "audience"\. Whom it is for/,
	},
	'a campaign that ends before it starts': {
		break: (c) => c.replace('campaigns/example/facts.yaml', 'ends: 2027', 'ends: 2025'),
		at: /campaigns\/example\/facts\.yaml:\d+/,
		says: /the last day must not be before the first/,
	},
	'a campaign with a figure that nobody has': {
		break: (c) =>
			c.replace('campaigns/example/facts.yaml', 'of: unemployment, place: alder', 'of: unemployment, place: atlantis'),
		at: /campaigns\/example\/facts\.yaml:\d+/,
		says: /the indicator "unemployment" has no value for atlantis/,
	},
	'two campaigns with one short address': {
		break: (c) => cpSync(c.at('campaigns/example'), c.at('campaigns/other'), { recursive: true }),
		at: /campaigns\/other\/facts\.yaml:\d+/,
		says: /the short address \/k\/example\/ is taken by .*campaigns\/example\/facts\.yaml\. Give "code" another word/,
	},
	'a place and a region with one short address': {
		break: (c) => c.replace('regions/west/facts.yaml', /^short: west$/m, 'short: alder'),
		at: /municipalities\/alder\/facts\.yaml:\d+/,
		says: /the short address \/p\/alder\/ is taken by .*regions\/west\/facts\.yaml\. Give "short" another word/,
	},
	'a short address that another place had before': {
		break: (c) => c.replace('municipalities/birch/facts.yaml', /^(code: .*)$/m, (code) => `${code}\nformerly: [alder]`),
		at: /municipalities\/birch\/facts\.yaml:\d+/,
		says: /the short address \/p\/alder\/ is taken by .*municipalities\/alder\/facts\.yaml\. Give "formerly" another word/,
	},
	'a short address with a capital': {
		break: (c) => c.replace(ALDER, /^short: alder$/m, 'short: Alder'),
		at: /alder\/facts\.yaml:\d+/,
		says: /"short": may hold a–z, 0–9 and single hyphens only/,
	},
	'a number without a source': {
		break: (c) => c.append('clusters/example/text.en.mdx', 'It has 45 members.'),
		at: /clusters\/example\/text\.en\.mdx:\d+/,
		says: /a paragraph with a number names no source\. Add <Source/,
	},
	'an entry without any source': {
		break: (c) => c.replace('programmes/hosting/facts.yaml', /^sources:\n.*\n/m, 'sources: []\n'),
		at: /programmes\/hosting\/facts\.yaml:\d+/,
		says: /field "sources": must name at least one source/,
	},
	'an unknown time zone': {
		break: (c) => c.replace('regions/east/facts.yaml', /^timeZone:.*$/m, 'timeZone: Europe/Hamar'),
		at: /regions\/east\/facts\.yaml:\d+/,
		says: /field "timeZone": must be a time zone of the IANA/,
	},
	'a goal that a text does not name': {
		break: (c) => c.replace('pages/goals/text.sv.mdx', /^indicators:\n  ([\w-]+): .*\n/m, 'indicators:\n'),
		at: /pages\/goals\/text\.sv\.mdx/,
		says: /the field "indicators" lacks "[\w-]+"/,
	},
	'a question that a text does not ask': {
		break: (c) => c.replace('pages/search/text.sv.mdx', /^questions:\n.*\n/m, ''),
		at: /pages\/search\/text\.sv\.mdx/,
		says: /the field "questions" lacks "guide"/,
	},
	'a question that is answered on no page': {
		break: (c) => c.replace('pages/search/facts.yaml', 'guides/example', 'guides/exampel'),
		at: /pages\/search\/facts\.yaml:\d+/,
		says: /there is no page "guides\/exampel"\. Did you mean "guides\/example"\?/,
	},
	'a journey without minutes or kilometres': {
		break: (c) => c.replace(ALDER, /^journeys:\n/m, 'journeys:\n  - { to: stockholm, by: car, source: x }\n'),
		at: /alder\/facts\.yaml:\d+/,
		says: /says minutes or km/,
	},
};

describe('a mistake is met with file, field and mend', () => {
	test.for(Object.entries(cases))('%s', async ([, { break: breakIt, at, says }]) => {
		const copy = copyOfContent();
		breakIt(copy);
		const mistakes = await mistakesIn(copy.dir);
		const line = mistakes.find((candidate) => says.test(candidate));
		expect(line, mistakes.join('\n')).toBeDefined();
		expect(line).toMatch(at);
		expect(line).not.toMatch(/\n/);
	});
});

test('the examples that the mistakes are made in have none', async () => {
	expect(await mistakesIn(copyOfContent().dir)).toEqual([]);
});

test('several mistakes are reported together, without a stack, and the exit code is 1', async () => {
	const copy = copyOfContent();
	cases['unknown field']!.break(copy);
	cases['a missing picture']!.break(copy);
	cases['a missing string in a complete language']!.break(copy);
	const { code, output } = await runScript('check.ts', { CONTENT_DIR: copy.dir });
	expect(code).toBe(1);
	expect(output).not.toMatch(/\n\s+at /);
	expect(output).toMatch(cases['unknown field']!.says);
	expect(output).toMatch(cases['a missing picture']!.says);
	expect(output).toMatch(cases['a missing string in a complete language']!.says);
	expect(output).toMatch(/3 mistakes in the content\. Nothing was changed\./);
});

test('one mistake in an indicator is one mistake, however many texts show it', async () => {
	const copy = copyOfContent();
	copy.replace('statistics/population/facts.yaml', /^order:.*$/m, 'order: first');
	const { output } = await runScript('check.ts', { CONTENT_DIR: copy.dir });
	expect(output).toMatch(/1 mistake in the content/);
});

test('the content as it stands has no mistakes', async () => {
	expect(await runScript('check.ts', { CONTENT_DIR: 'content' })).toEqual({ code: 0, output: '' });
});
