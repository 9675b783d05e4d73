import { channel } from 'node:diagnostics_channel';

/** How far the making of many things has come. */
export interface Progress {
	what: string;
	done: number;
	all: number;
}

/** The name under which whoever runs the build hears of it: the pages are built in modules of their own. */
export const PROGRESS = 'site.progress';

/** A function to call for each thing that is made. Takes what they are and how many there will be. */
export function counter(what: string, all: number) {
	let done = 0;
	return () => channel(PROGRESS).publish({ what, done: ++done, all } satisfies Progress);
}
