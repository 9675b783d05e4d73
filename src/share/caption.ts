import { display, text } from './faces.ts';
import { typesetter, type Engine } from './fonts.ts';
import { setWords, type Dir, type Setting } from './setting.ts';

// The light paper of src/styles/palette.css: a shared picture stands on others' pages, which do not tell day from dusk.
export const PAPER = '#faf6ee';
export const INK = '#1c211d';
export const QUIET = '#565b55';

/** What stands under the drawing, in which direction each is read. */
export interface Caption {
	title: string;
	titleDir: Dir;
	/** The name of the site in the language of the address. */
	site: string;
	siteDir: Dir;
}

/** The strip of paper that a caption is printed on. */
export interface Strip {
	width: number;
	height: number;
	margin: number;
}

const GAP = 56;
const SITE = 260;

// As large as fits on one line, else on two, else small.
const steps = [
	...[112, 102, 92, 84, 76, 68].map((size) => ({ size, lines: 1 })),
	...[60, 56, 52, 48].map((size) => ({ size, lines: 2 })),
	{ size: 38, lines: 3 },
	{ size: 30, lines: 4 },
];

interface Title extends Setting {
	size: number;
}

/** What is so much wider than its lines does not fit, however its words break. */
const SURE = 1.2;

/** The next step after one in which a title is so wide that may hold it. */
const next = (at: number, wide: number, width: number) =>
	steps.findIndex(({ size, lines }, step) => step > at && (wide * size) / steps[at]!.size <= width * lines * SURE);

function setTitle(engine: Engine, caption: Caption, strip: Strip, at = 0): Title {
	const { title, titleDir } = caption;
	const width = strip.width - 2 * strip.margin - SITE - GAP;
	const { size, lines } = steps[at]!;
	const look =
		titleDir === 'rtl'
			? { side: 'right' as const, leading: 1.4, size: size * 0.96 }
			: { side: 'left' as const, leading: 1.06, size, tracking: -0.02 };
	const set = setWords(engine, { words: title, dir: titleDir, faces: display, colour: INK, width, ...look });
	if (at === steps.length - 1 || (set.fits && set.lines <= lines)) return { ...set, size: look.size };
	const step = next(at, set.paragraph.getMaxIntrinsicWidth(), width);
	set.paragraph.delete();
	return setTitle(engine, caption, strip, step < 0 ? steps.length - 1 : step);
}

const setSite = (engine: Engine, { site, siteDir, titleDir }: Caption) =>
	setWords(engine, {
		words: site,
		dir: siteDir,
		faces: text,
		colour: QUIET,
		size: 25,
		leading: siteDir === 'rtl' ? 1.6 : 1.28,
		side: titleDir === 'rtl' ? 'left' : 'right',
		width: SITE,
	});

/** How high the first line reaches over its base line, as the eye sees it. */
const RISE = 0.66;

/**
 * Puts the title at the side where its language begins and the name of the site across from it, both on one base
 * line.
 */
function print({ kit }: Engine, title: Title, site: Setting, { titleDir }: Caption, { width, height, margin }: Strip) {
	const surface = kit.MakeSurface(width, height)!;
	const canvas = surface.getCanvas();
	canvas.clear(kit.parseColorString(PAPER));
	const base = (height + title.last - title.first + RISE * title.size) / 2 - margin / 6;
	const left = margin;
	const right = ({ paragraph }: Setting) => width - margin - paragraph.getMaxWidth();
	canvas.drawParagraph(title.paragraph, titleDir === 'rtl' ? right(title) : left, base - title.last);
	canvas.drawParagraph(site.paragraph, titleDir === 'rtl' ? left : right(site), base - site.last);
	const pixels = canvas.readPixels(0, 0, {
		width,
		height,
		colorType: kit.ColorType.RGBA_8888,
		alphaType: kit.AlphaType.Unpremul,
		colorSpace: kit.ColorSpace.SRGB,
	});
	// Not `delete`, which would keep the memory of the pixels.
	surface.dispose();
	return pixels as Uint8Array;
}

/** The pixels of a caption on its strip. A letter that the faces of the site lack is left out alone. */
export async function captionPixels(caption: Caption, strip: Strip): Promise<Uint8Array> {
	const engine = await typesetter();
	const title = setTitle(engine, caption, strip);
	const site = setSite(engine, caption);
	const pixels = print(engine, title, site, caption, strip);
	title.paragraph.delete();
	site.paragraph.delete();
	return pixels;
}
