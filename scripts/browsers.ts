import project from '../package.json' with { type: 'json' };

/** The oldest browsers that the site works in, as Vite names them: those of `browserslist` in package.json. */
export const oldestBrowsers = project.browserslist.map((browser) =>
	browser.replace('ios_saf', 'ios').replace(' >= ', ''),
);
