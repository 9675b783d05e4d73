import { LICENCE } from '../licence.ts';
import { PAPER, INK, QUIET } from '../share/caption.ts';
import { display, text, type FaceName } from '../share/faces.ts';
import type { Dir } from '../share/setting.ts';
import { outlineOf, type Outline } from './outlines.ts';

/** What is printed: the drawing of a place with its inks written out, its name and a line under it. */
export interface PosterSheet {
	/** The inside of an SVG of the size `drawn`. */
	drawing: string;
	drawn: { width: number; height: number };
	name: string;
	line: string;
	dir: Dir;
	/** Who made it and where it comes from, for those who pass the file on. */
	credit: string;
}

const MARGIN = 14;
/** A3 in millimetres, and how its foot is set: sizes of letters and base lines. */
const upright = { width: 297, height: 420, drawing: 336, name: 30, line: 7, nameAt: 382, lineAt: 398 };
const wide = { width: 420, height: 297, drawing: 232, name: 17, line: 6, nameAt: 271, lineAt: 271 };

/** The paper of a poster. */
export const paperOf = ({ drawn }: PosterSheet) => (drawn.width > drawn.height ? wide : upright);

const round = (n: number) => +n.toFixed(2);

/** Words at the side where they begin, or across from it, no wider than a length. */
function words(said: string, dir: Dir, faces: FaceName[], size: number, most: number) {
	const { width } = outlineOf(said, dir, faces, size);
	return outlineOf(said, dir, faces, size * Math.min(1, most / width));
}

const escape = (said: string) => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rights = ({ name, credit }: PosterSheet) =>
	`<title>${escape(name)}</title><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ` +
	`xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about="">` +
	`<dc:title>${escape(name)}</dc:title><dc:creator>${escape(credit)}</dc:creator>` +
	`<cc:license rdf:resource="${LICENCE.url}"/></cc:Work></rdf:RDF></metadata>`;

/** The name of a place, and the line under it or, on a wide poster, across from it. */
function wordsOf(sheet: PosterSheet): string {
	const { dir } = sheet;
	const paper = paperOf(sheet);
	const room = paper.width - 2 * MARGIN;
	const across = paper.nameAt === paper.lineAt;
	const name = words(sheet.name, dir, display, paper.name, across ? room / 2 : room);
	const line = words(sheet.line, dir, text, paper.line, across ? room - name.width - MARGIN : room);
	const put = ({ d, width }: Outline, y: number, ink: string, right: boolean) => {
		const x = round(right ? paper.width - MARGIN - width : MARGIN);
		return `<path transform="translate(${x} ${y})" fill="${ink}" d="${d}"/>`;
	};
	const rtl = dir === 'rtl';
	return put(name, paper.nameAt, INK, rtl) + put(line, paper.lineAt, QUIET, rtl !== across);
}

/** The drawing in its frame. Some of its sky gives way where the frame is flatter. */
function pictureOf(sheet: PosterSheet): string {
	const { drawn, drawing } = sheet;
	const { width, drawing: height } = paperOf(sheet);
	const room = width - 2 * MARGIN;
	const shown = Math.min(drawn.height, round((drawn.width * height) / room));
	const box = `0 ${round(drawn.height - shown)} ${drawn.width} ${shown}`;
	const frame = `x="${MARGIN}" y="${MARGIN}" width="${room}" height="${height}" viewBox="${box}"`;
	return `<svg ${frame}>${drawing}</svg>`;
}

/**
 * A poster on A3 as one drawing without letters that a program would have to know: its words are shapes. Gives an
 * SVG that is as large as the paper and says its licence.
 */
export function posterSvg(sheet: PosterSheet): string {
	const { width, height } = paperOf(sheet);
	const size = `width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"`;
	const ground = `<path fill="${PAPER}" d="M0 0h${width}v${height}H0z"/>`;
	const inside = rights(sheet) + ground + pictureOf(sheet) + wordsOf(sheet);
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>\n`;
}
