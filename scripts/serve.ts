import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { base, inFolder, inSite } from '../src/site-address.ts';
import { headersOf } from './hosting/headers.ts';

// What stands in the folder for servers and for no reader.
const FOR_SERVERS = /\.(br|gz)$|^\/_(headers|redirects|moved|short)|\/\.(?!well-known\/)/;

function setHeaders(response: ServerResponse, path: string) {
	for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
	// The last resort of types; sirv knows none for the parts of the search index.
	if (/\.(pf_\w+|pagefind)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

function answer(response: ServerResponse, status: number, text: string | Buffer, headers: Record<string, string> = {}) {
	response
		.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', ...headers })
		.end(text);
}

/** Says that there is nothing, in the language that the address begins with, if the site has it. */
function notFound(folder: string, response: ServerResponse, path: string) {
	const own = join(folder, path.split('/')[1] ?? '', '404.html');
	setHeaders(response, '/404.html');
	answer(response, 404, readFileSync(existsSync(own) ? own : join(folder, '404.html')));
}

function answerer(folder: string) {
	const files = sirv(folder, { etag: true, gzip: true, brotli: true, setHeaders });
	return (request: IncomingMessage, response: ServerResponse) => {
		const { pathname, search } = new URL(request.url!, 'http://localhost');
		if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, '', { Allow: 'GET, HEAD' });
		if (base && pathname === base) return answer(response, 301, '', { Location: inSite('/') + search });
		if (!pathname.startsWith(inSite('/'))) return answer(response, 404, `This site stands at ${inSite('/')}.`);
		const path = inFolder(pathname);
		if (FOR_SERVERS.test(path)) return notFound(folder, response, path);
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html')))
			return answer(response, 301, '', { Location: `${pathname}/${search}` });
		request.url = path + search;
		return files(request, response, () => notFound(folder, response, path));
	};
}

/**
 * Serves a built site as a host would: compressed, with all headers, and with the pages that say that there is
 * nothing. Throws if the port is taken.
 */
export function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
	const server = createServer(answerer(folder));
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				error.code === 'EADDRINUSE'
					? new Error(`The port ${port} is taken. Stop what runs there, or name another: PORT=8080 npm start.`)
					: error,
			),
		);
		server.listen(port, 'localhost', () =>
			resolve({ server, address: `http://localhost:${(server.address() as AddressInfo).port}${inSite('/')}` }),
		);
	});
}
