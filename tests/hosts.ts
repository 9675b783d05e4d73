import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A server that a test started on this machine. */
export interface Host {
	port: number;
	stop: () => Promise<void>;
}

const has = (program: string) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;

/** Whether a server is installed here. Where it is not, says so in a line: its tests are skipped. */
export function isInstalled(program: 'nginx' | 'caddy') {
	if (!has(program))
		console.warn(
			`${program} is not installed here: its tests are skipped. On Debian and Ubuntu: sudo apt-get install ${program}.`,
		);
	return has(program);
}

/**
 * A configuration of `hosting/` as somebody would change it: for a folder and a port of this machine. Throws if a
 * line to change is not there.
 */
function changed(file: string, changes: [string, string][]) {
	return changes.reduce(
		(text, [from, to]) => {
			if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
			return text.replaceAll(from, to);
		},
		readFileSync(file, 'utf8'),
	);
}

function nginx(place: string, port: number, work: string) {
	for (const folder of ['logs', 'temp']) mkdirSync(join(work, folder), { recursive: true });
	const site = changed('hosting/nginx.conf', [
		['/srv/site', place],
		['listen 80;', `listen 127.0.0.1:${port};`],
		['www.your-site.org', 'localhost'],
	]);
	const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${work}/temp/${name};`)
		.join('\n');
	// As Debian does, and without brotli where it has no module for it.
	const modules = spawnSync('sh', [
		'-c',
		'cat /etc/nginx/modules-enabled/*brotli* 2>/dev/null | sed s:modules/:/usr/lib/nginx/modules/:',
	]).stdout.toString();
	writeFileSync(join(work, 'site.conf'), modules ? site : site.replace('brotli_static on;', ''));
	writeFileSync(
		join(work, 'nginx.conf'),
		`${userInfo().uid === 0 ? 'user root;' : ''}\ndaemon off;\npid ${work}/nginx.pid;\nerror_log ${work}/logs/error.log;\n${modules}\nevents { worker_connections 1024; }\nhttp {\naccess_log off;\n${temp}\ninclude ${work}/site.conf;\n}\n`,
	);
	return spawn('nginx', ['-p', work, '-c', join(work, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function caddy(place: string, port: number, work: string) {
	const site = changed('hosting/Caddyfile', [
		['/srv/site', place],
		['www.your-site.org', `http://localhost:${port}`],
	]);
	writeFileSync(
		join(work, 'Caddyfile'),
		`{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${site}`,
	);
	const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
	return spawn('caddy', ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'], {
		env,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
}

async function answers(child: ChildProcess, port: number) {
	let said = '';
	child.stderr!.on('data', (data) => (said += data));
	for (let tries = 0; tries < 100; tries++) {
		if (child.exitCode !== null) throw new Error(`The server did not start.\n${said}`);
		if (
			await get(port, '/').then(
				() => true,
				() => false,
			)
		)
			return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error(`The server does not answer.\n${said}`);
}

/** Starts a server with its configuration of `hosting/`, on the site that `hosting/publish.sh` put into a folder. */
export async function startHost(program: 'nginx' | 'caddy', place: string, port: number): Promise<Host> {
	const child = (program === 'nginx' ? nginx : caddy)(place, port, mkdtempSync(join(tmpdir(), `${program}-`)));
	const ended = new Promise<void>((done) => child.once('close', () => done()));
	const stop = () => (child.kill('SIGTERM'), ended);
	await answers(child, port).catch(async (error) => (await stop(), Promise.reject(error as Error)));
	return { port, stop };
}

/** What a server answers. */
export interface Answer {
	status: number;
	headers: Record<string, string | undefined>;
	body: Buffer;
}

/** Asks a server on this machine for an address, as it stands: nothing is followed, nothing unpacked. */
export function get(
	port: number,
	path: string,
	headers: Record<string, string> = {},
	agent?: import('node:http').Agent,
): Promise<Answer> {
	return new Promise((done, failed) => {
		const asked = request({ host: 'localhost', port, path, headers, ...(agent && { agent }) }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({
					status: response.statusCode!,
					headers: response.headers as Answer['headers'],
					body: Buffer.concat(parts),
				}),
			);
			response.on('error', failed);
		});
		asked.on('error', failed).end();
	});
}
