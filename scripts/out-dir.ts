import {
	accessSync,
	constants,
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { contentDir } from '../src/content/dir.ts';

/** Where sites are built before they are moved: inside the project, where the code of a build finds its packages. */
const BUILDING = resolve('.cache/building');

const holds = (folder: string, other: string) => !relative(folder, other).startsWith('..');
const PROJECT = ['src', 'public', 'scripts', 'tests', 'node_modules', '.git', '.astro', 'docs', 'hosting'].map((name) =>
	resolve(name),
);

function nearest(folder: string): string {
	return existsSync(folder) ? folder : nearest(dirname(folder));
}

function isWritable(folder: string) {
	try {
		accessSync(folder, constants.W_OK);
		return statSync(folder).isDirectory();
	} catch {
		return false;
	}
}

/**
 * Why a site can't be built into a folder, with the mend; nothing where it can. A folder that holds other things
 * than a site is left alone.
 */
export function mistakeInOutDir(given: string): string | undefined {
	const folder = real(given);
	const another = 'Name another folder, or leave OUT_DIR out for dist/.';
	if (holds(folder, resolve('.')) || holds(folder, contentDir))
		return `OUT_DIR "${given}" holds the project or its content, and a build replaces the whole folder. ${another}`;
	if (holds(contentDir, folder) || PROJECT.some((own) => holds(own, folder)))
		return `OUT_DIR "${given}" lies among the files of the project. ${another}`;
	if (existsSync(folder) && !statSync(folder).isDirectory()) return `OUT_DIR "${given}" is a file. ${another}`;
	if (existsSync(folder) && readdirSync(folder).length && !existsSync(join(folder, 'index.html')))
		return `OUT_DIR "${given}" holds other things than a site, and a build would remove them. Name an empty folder or a new one.`;
	if (existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev)
		return `OUT_DIR "${given}" is a disk of its own, which a build can't replace. Name a folder in it.`;
	if (!isWritable(nearest(dirname(folder))))
		return `OUT_DIR "${given}" can't be written: ${nearest(dirname(folder))} is closed to this user. ${another}`;
	return undefined;
}

function isRunning(pid: number) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

const lastOf = (dist: string) => `${dist}.last`;

/** Where a folder really is, if a link leads there. */
const real = (folder: string) => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

/** Puts right what a build left behind that was killed: half sites go, and the last good one stands where it stood. */
export function tidy(folder: string) {
	const dist = real(folder);
	for (const pid of existsSync(BUILDING) ? readdirSync(BUILDING) : [])
		if (!isRunning(Number(pid))) rmSync(join(BUILDING, pid), { recursive: true, force: true });
	for (const half of globSync(`${dist}.next-*`))
		if (!isRunning(Number(half.slice(half.lastIndexOf('-') + 1)))) rmSync(half, { recursive: true, force: true });
	if (!existsSync(lastOf(dist))) return;
	if (existsSync(dist)) rmSync(lastOf(dist), { recursive: true, force: true });
	else renameSync(lastOf(dist), dist);
}

/** A new, empty folder to build in. Call `tidy` first. */
export function buildingFolder() {
	const folder = join(BUILDING, String(process.pid));
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return folder;
}

/** Moves a built site to where it belongs, on whatever disk, in place of the last one. */
export function moveInto(built: string, folder: string) {
	const dist = real(folder);
	mkdirSync(dirname(dist), { recursive: true });
	const next = `${dist}.next-${process.pid}`;
	try {
		renameSync(built, next);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(built, next, { recursive: true });
		rmSync(built, { recursive: true });
	}
	if (existsSync(dist)) renameSync(dist, lastOf(dist));
	renameSync(next, dist);
	rmSync(lastOf(dist), { recursive: true, force: true });
}
