import { readFileSync } from 'node:fs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** Libraries with their versions: what they draw is kept between builds until one of them changes. */
export const versionsOf = (...names: string[]) => names.map((name) => `${name}@${dependencies[name]}`);
