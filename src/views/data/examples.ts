/** Where the example in a script finds the figures, and an indicator of the site. */
interface Given {
	json: string;
	csv: string;
	statistic: string;
}

/** Ways to fetch the figures, as code that runs as it stands: `tests/site/open-data.test.ts` runs what a page shows. */
export const examples = ({ json, csv, statistic }: Given) => ({
	curl: `curl --compressed --output figures.csv ${csv}`,
	fetch: [
		`const answer = await fetch('${json}');`,
		'const { rows } = await answer.json();',
		`const newest = rows.filter((row) => row.statistic === '${statistic}' && row.newest);`,
		'for (const { place, value, period } of newest) console.log(place, value, period);',
	].join('\n'),
	sheet: `=IMPORTDATA("${csv}")`,
});
