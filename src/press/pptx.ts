import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { PAPER } from '../share/caption.ts';
import { drawSlide } from './pptx-slides.ts';
import { HEADINGS, HEIGHT, Pen, TEXTS, TITLE, WIDTH, type Pictures } from './pptx-pen.ts';
import type { Deck } from './deck.ts';

/** The name of the one layout: a title where each slide has it, so that outlines and screen readers find it. */
const LAYOUT = 'slide';

function presentation(deck: Deck): PptxGenJS {
	const file = new PptxGenJS();
	file.defineLayout({ name: 'screen', width: WIDTH, height: HEIGHT });
	file.layout = 'screen';
	file.title = deck.title;
	file.author = deck.site;
	file.company = deck.site;
	file.subject = deck.licence;
	file.rtlMode = deck.dir === 'rtl';
	file.theme = { headFontFace: HEADINGS, bodyFontFace: TEXTS };
	file.defineSlideMaster({
		title: LAYOUT,
		background: { color: PAPER.slice(1) },
		objects: [{ placeholder: { options: { name: 'title', type: 'title', ...TITLE }, text: '' } }],
	});
	return file;
}

/** The same file without the time at which it was made: that of the day instead. */
function dated(bytes: Uint8Array, day: string): Uint8Array {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	// Folders need no entries of their own.
	const all = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
	const files = all.map(([name, content]) => {
		if (name !== 'docProps/core.xml') return [name, content] as const;
		const core = strFromU8(content).replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
		return [name, strToU8(core)] as const;
	});
	// Local time is what an archive notes, so that the same day is the same bytes wherever it is made.
	return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(year, month - 1, date) });
}

/**
 * A presentation as a file for PowerPoint, Keynote and LibreOffice, whose words can be edited. Takes what it says,
 * its pictures, and the day on which it is made, such as `2026-11-28`. The same gives the same file, byte for byte.
 */
export async function pptxOf(deck: Deck, pictures: Pictures, day: string): Promise<Uint8Array> {
	const file = presentation(deck);
	for (const [at, slide] of deck.slides.entries()) {
		drawSlide(new Pen(file.addSlide({ masterName: LAYOUT }), deck, pictures), slide, at + 1);
	}
	return dated((await file.write({ outputType: 'uint8array' })) as Uint8Array, day);
}
