// Draws the pictures that it is sent, in a thread of its own. What the engine took goes with the thread.
import { parentPort } from 'node:worker_threads';
import { cached } from './cache.ts';
import type { Told, Task } from './draw-all.ts';
import { sharePicture } from './picture.ts';

const tell = (told: Told) => parentPort!.postMessage(told);

async function draw({ folder, pictures }: Task) {
	for (const { name, input } of pictures) {
		await cached(folder, `${name}.jpg`, () => sharePicture(input));
		tell({ made: name });
	}
	tell({});
}

parentPort!.on('message', (task: Task) => void draw(task).catch(({ message }: Error) => tell({ error: message })));
