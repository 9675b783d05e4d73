declare namespace App {
	interface Locals {
		/** The page that is being rendered. Components of a text ask it for its language and place. */
		page?: import('./site/pages.ts').Page;
	}
}
