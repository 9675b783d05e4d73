// Runs before every command, on whatever Node there is: installs the packages that package-lock.json names, if they
// are not there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const NEEDED = 24;
const installed = 'node_modules/.package-lock.json';
const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

if (age('package-lock.json') > age(installed)) {
	console.log('Installing packages … (a minute or so the first time)');
	const start = performance.now();
	const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		console.error(
			'The packages could not be installed. Is the network there? Run the command once more, or `npm ci` to see all.',
		);
		process.exit(1);
	}
	console.log(`Installed in ${Math.round((performance.now() - start) / 1000)} s.`);
}

// On Linux the project brings its own Node as a package; elsewhere the machine's must do.
const brought = existsSync('node_modules/.bin/node');
if (!brought && Number(process.versions.node.split('.')[0]) < NEEDED) {
	console.error(
		`This needs Node ${NEEDED} or newer, and this machine has ${process.version}. Install it from https://nodejs.org and run the command again.`,
	);
	process.exit(1);
}
