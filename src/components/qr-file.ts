import sharp from 'sharp';
import { qrDrawing, qrModules } from './qr-path.ts';

/** How many dots of a picture a module is wide: sharp in print as large as a hand. */
const DOTS = 24;

/** The code of an address as a picture, made from its modules: to draw the drawing would take ten times as long. */
async function picture(address: string) {
	const { data, size } = qrModules(address);
	const grey = Buffer.from(data.flat().map((dark) => (dark ? 0 : 255)));
	const png = await sharp(grey, { raw: { width: size, height: size, channels: 1 } })
		.resize(size * DOTS, size * DOTS, { kernel: 'nearest' })
		.toColourspace('b-w')
		.png()
		.toBuffer();
	return new Uint8Array(png);
}

/** The code of an address as a file to keep. */
export async function qrFile(address: string, type: 'svg' | 'png'): Promise<Response> {
	const [body, media] = type === 'svg' ? [qrDrawing(address), 'svg+xml'] : [await picture(address), 'png'];
	return new Response(body, { headers: { 'content-type': `image/${media}` } });
}
