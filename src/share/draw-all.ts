import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShareInput } from './picture.ts';

/** A share picture to draw: its name, which changes with all that it is made from. */
export interface Picture {
	name: string;
	input: ShareInput;
}

/** Pictures with one drawing, and the folder that they go into. */
export interface Task {
	folder: string;
	pictures: Picture[];
}

/** What a worker says: which picture it has made, that it can't, or that it has made all. */
export interface Told {
	made?: string;
	error?: string;
}

// Each holds an engine of its own, of 150 MB.
const MOST = 4;

type Made = Map<string, PromiseWithResolvers<void>>;

/** Lets one worker draw task after task until there is none left. */
function work(tasks: Iterator<Picture[]>, folder: string, made: Made) {
	const worker = new Worker(resolve('src/share/worker.ts'));
	const fail = (error: Error) => {
		made.forEach(({ reject }) => reject(error));
		void worker.terminate();
	};
	const next = () => {
		const task = tasks.next();
		if (task.done) void worker.terminate();
		else worker.postMessage({ folder, pictures: task.value } satisfies Task);
	};
	worker.on('message', (told: Told) => {
		if (told.error) fail(new Error(`The share pictures could not be drawn: ${told.error}`));
		else if (told.made) made.get(told.made)!.resolve();
		else next();
	});
	worker.on('error', fail);
	next();
}

/**
 * Draws the pictures that a folder lacks, on all cores, whoever waits for them or not.
 * Gives a function that waits until the picture of a name is there; it throws where one could not be drawn.
 */
export function drawAll(folder: string, pictures: Picture[]): (name: string) => Promise<void> {
	const missing = pictures.filter(({ name }) => !existsSync(join(folder, `${name}.jpg`)));
	const made: Made = new Map(missing.map(({ name }) => [name, Promise.withResolvers<void>()]));
	// Who waits hears of it; nobody need wait.
	made.forEach(({ promise }) => void promise.catch(() => undefined));
	const groups = [...Map.groupBy(missing, ({ input }) => input.drawing).values()];
	const tasks = groups.values();
	for (let at = 0; at < Math.min(MOST, availableParallelism(), groups.length); at++) work(tasks, folder, made);
	return (name) => made.get(name)?.promise ?? Promise.resolve();
}
