// Serves the site while it is being written: pages follow every saved file, and mistakes in the content are said at
// once.
import { spawn } from 'node:child_process';
import { rmSync, watch } from 'node:fs';
import { dev } from 'astro';
import { contentDir } from '../src/content/dir.ts';
import { settings } from '../src/settings.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const sayMistakes = () => spawn(process.execPath, ['scripts/check.ts'], { stdio: 'inherit' });

// What an earlier session left behind, perhaps with other content, would stand beside what is read now.
rmSync('.astro/data-store.json', { force: true });
sayMistakes();
let soon: NodeJS.Timeout | undefined;
watch(contentDir, { recursive: true }, () => {
	clearTimeout(soon);
	soon = setTimeout(sayMistakes, 300);
});
await dev(settings.port ? { server: { port: settings.port } } : {});
