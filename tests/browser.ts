import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/**
 * A way into the one browser that all tests of the site share. Closed, it takes with it what was opened through it,
 * whether the tests of a file passed or not.
 */
export const connect = (): Promise<Browser> => chromium.connect(inject('browser'));
