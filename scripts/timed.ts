import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Peak memory of a process in MiB, read while it runs: Linux tells it in /proc. */
const peakOf = (pid: number) => {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
};

/**
 * Runs one of the project's scripts. Gives its seconds and its peak memory in MiB; ends this process where the
 * script fails.
 */
export async function timed(script: string, env: Record<string, string>) {
	const start = performance.now();
	const child = spawn(process.execPath, [`scripts/${script}`], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!))), 100);
	const code = await new Promise((done) => child.on('close', done));
	clearInterval(watch);
	if (code !== 0) process.exit(1);
	return { seconds: (performance.now() - start) / 1000, peak };
}
