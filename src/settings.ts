const { env } = process;

/**
 * What can be set from outside, as variables of the environment. Nothing else in `src` and `scripts` reads them.
 */
export const settings = {
	/** `CONTENT_DIR`: the folder of the content, in place of `content`. */
	contentDir: env.CONTENT_DIR,
	/** `SITE_URL`: the address under which readers find the site, such as `https://you.github.io/place`. */
	siteUrl: env.SITE_URL,
	/** `BUILD_DATE`: the day for which the site is built, such as `2026-11-23`, in place of today. */
	buildDate: env.BUILD_DATE,
	/** `OUT_DIR`: the folder that a build writes, in place of `dist`. */
	outDir: env.OUT_DIR,
	/** `CACHE_DIR`: where Astro keeps what it need not make again. Each content from elsewhere has one of its own. */
	cacheDir: env.CACHE_DIR,
	/** `BROTLI`: how hard Brotli tries, from 1 to 11; 0 leaves compressed files out, for hosts that compress. */
	brotli: env.BROTLI,
	/** `PORT`: where `npm start` and `npm run dev` serve the site. */
	port: env.PORT ? Number(env.PORT) : undefined,
	/** `CHROMIUM`: the path of a browser for tests, benches and screenshots, where none is found. */
	chromium: env.CHROMIUM,
	/**
	 * `COUNTER`: what counts visits without cookies, if anything does: its name, its address, and the id that the site has
	 * there, such as `matomo https://stats.your-site.org 3`, `plausible https://plausible.io your-site.org` or
	 * `goatcounter https://you.goatcounter.com`.
	 */
	counter: env.COUNTER,
	/** `DEBUG`: shows where an error of a command comes from. */
	debug: Boolean(env.DEBUG),
};
