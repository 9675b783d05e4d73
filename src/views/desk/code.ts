import { qrDrawing, qrModules } from '../../components/qr-path.ts';

/** As many dots wide is a module of the picture. */
const DOTS = 24;

/** The code of a link, as a drawing and as a picture, each as an address that holds it. */
export function codeOf(link: string): { svg: string; png: string; modules: number } {
	const { data, size } = qrModules(link);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size * DOTS;
	const pen = canvas.getContext('2d')!;
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.fillStyle = '#000';
	data.forEach((row, y) => row.forEach((dark, x) => dark && pen.fillRect(x * DOTS, y * DOTS, DOTS, DOTS)));
	return {
		svg: `data:image/svg+xml,${encodeURIComponent(qrDrawing(link))}`,
		png: canvas.toDataURL('image/png'),
		modules: size,
	};
}
