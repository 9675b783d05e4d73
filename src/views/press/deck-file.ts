import { qrFile } from '../../components/qr-file.ts';
import { memoize } from '../../memoize.ts';
import { pictureOf } from '../../press/pictures.ts';
import { pptxOf } from '../../press/pptx.ts';
import type { Pictures } from '../../press/pptx-pen.ts';
import { deckOf, postersOf } from '../../site/deck.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { pageOf, type PageOf } from '../../site/pages.ts';
import { drawingByDay } from '../../site/posters.ts';
import { today } from '../../today.ts';

type Region = PageOf<'regions'>;

/** The drawing of a region over the whole width of a slide: some of its sky is cut. */
const COVER = { y: 110, width: 2300, height: 890 };
const POSTER = { y: 0, width: 800, height: 1000 };

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

/** The pictures of the presentation of a region: the same in every language. */
const picturesOf = memoize(
	(id: string) => id,
	async (id): Promise<Pictures> => {
		const region = pageOf('regions', id, defaultLocale.code);
		const { send } = deckOf(region);
		const size = { width: COVER.width, height: COVER.y + COVER.height };
		const posters = postersOf(region).map((place) => pictureOf(drawingByDay(place), POSTER, 420));
		return {
			cover: await pictureOf(drawingByDay(region, size), COVER, 1600),
			places: await Promise.all(posters),
			code: await bytesOf(await qrFile(send, 'png')),
			accent: region.facts.data.inks.accent.slice(1),
		};
	},
);

/** The presentation of a region as a file, in the language of its text. */
export const deckBytes = memoize(
	({ id, textLocale }: Region) => `${id} ${textLocale}`,
	async (region): Promise<Uint8Array> => pptxOf(deckOf(region), await picturesOf(region.id), today.toString()),
);
