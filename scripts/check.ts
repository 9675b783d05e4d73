// Says what is wrong in the content. Exits with 1 if anything is.
import { enableCompileCache } from 'node:module';

// A check is short: compiling what it imports would take a fifth of it.
enableCompileCache('.cache/modules');
const { refuseMistakes, run } = await import('./run.ts');
await run(refuseMistakes);
