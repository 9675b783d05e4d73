import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'revisions-'));
const write = (name: string, text: string) => writeFileSync(join(dir, 'events/feast', name), text);

/** What calendars are told of the event in a build on a day; written down afterwards if it is one to be published. */
async function built(day: string, published = false) {
	vi.resetModules();
	vi.stubEnv('CONTENT_DIR', dir);
	vi.stubEnv('BUILD_DATE', day);
	const { keepRevisions, revisedAt, revisionOf } = await import('../../src/site/revisions.ts');
	const revision = revisionOf('feast');
	if (published) keepRevisions();
	vi.unstubAllEnvs();
	vi.resetModules();
	return [revision.sequence, revisedAt(revision).toString()];
}

test('the number and the moment of an event rise when its facts or texts change, and stay when they do not', async () => {
	mkdirSync(join(dir, 'events/feast'), { recursive: true });
	write('facts.yaml', 'venue: Hall\n');
	write('text.en.mdx', '---\ntitle: Feast\n---\n\nA feast.\n');
	expect(await built('2026-12-01', true)).toEqual([0, '2026-12-01T00:00:00Z']);
	expect(await built('2026-12-24')).toEqual([0, '2026-12-01T00:00:00Z']);
	write('facts.yaml', 'venue: Park\n');
	expect(await built('2026-12-24')).toEqual([1, '2026-12-24T00:00:01Z']);
	expect(await built('2026-12-24', true)).toEqual([1, '2026-12-24T00:00:01Z']);
	expect(await built('2026-12-31')).toEqual([1, '2026-12-24T00:00:01Z']);
	write('text.en.mdx', '---\ntitle: Great feast\n---\n\nA feast.\n');
	expect(await built('2026-12-24', true), 'later on the same day').toEqual([2, '2026-12-24T00:00:02Z']);
	write('text.en.mdx', '---\r\ntitle: Great feast\r\n---\r\n\r\nA feast without calendars.\r\n');
	expect(await built('2027-01-01'), 'what no calendar holds, and lines that end in another way').toEqual([
		2,
		'2026-12-24T00:00:02Z',
	]);
});

test('the list is not written anew where nothing has changed', async () => {
	const list = () => readFileSync(join(dir, 'revisions.json'), 'utf8');
	const before = list();
	await built('2027-06-01', true);
	expect(list()).toBe(before);
});
