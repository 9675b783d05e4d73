// Says what is wrong in the content. Exits with 1 if anything is.
import { refuseMistakes, run } from './run.ts';

await run(refuseMistakes);
