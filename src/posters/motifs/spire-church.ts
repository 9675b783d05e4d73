import { line, pane, rect, shape, snow } from '../canvas.ts';

const arched = (x: number, y: number, w: number, h: number) => `M${x} ${y}v${-h}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h}z`;

/**
 * A whitewashed basilica: nave with aisles, transept, choir, and over their crossing a broad tower with a needle of
 * a spire. 160 wide, 186 high.
 */
export const spireChurch = () =>
	line('M0-190v24M-4-183h8', 'yellow', 1.6) +
	shape('M-19-98h38L9-110C6-128 3-150 0-182-3-150-6-128-9-110z', 'roof') +
	shape('M0-182C3-150 6-128 9-110l10 12H4z', 'dark', ' fill-opacity=".5"') +
	rect(-16, -98, 32, 60, 'white') +
	rect(3, -98, 13, 60, 'dark', ' fill-opacity=".12"') +
	pane(arched(-10, -78, 6, 9) + arched(4, -78, 6, 9)) +
	rect(-78, -48, 66, 20, 'white') +
	shape('M-84-46-74-68h60l2 22z', 'roof') +
	pane(arched(-70, -33, 5, 6) + arched(-56, -33, 5, 6) + arched(-42, -33, 5, 6) + arched(-28, -33, 5, 6)) +
	shape('M-86-18-78-31h64v13z', 'roof') +
	rect(-80, -19, 66, 19, 'white') +
	pane(arched(-70, -5, 6, 7) + arched(-54, -5, 6, 7) + arched(-38, -5, 6, 7)) +
	rect(14, -38, 50, 38, 'white') +
	rect(14, -38, 50, 38, 'dark', ' fill-opacity=".1"') +
	shape('M12-37 14-58h44l12 21z', 'roof') +
	pane(arched(28, -10, 7, 14) + arched(46, -10, 7, 14)) +
	shape('M-21 0v-42L0-70l21 28V0z', 'white') +
	shape('M-26-38 0-74l26 36-4 3L0-65-22-35z', 'roof') +
	pane(arched(-5, -18, 10, 18)) +
	rect(-84, -2, 150, 4, 'stone') +
	snow(
		'M-83-49-74-69h60l2 17-18-2-18 3-18-2zM-26-38 0-74l26 36h-5L0-68-21-38zM14-59h44l9 17-14-2-18 2-22-1zM-19-98l10-12c2-9 4-22 5-32 0 14-1 24-3 33l-7 11zM-84-20l7-12h52l-1 9-20-1-18 3z',
	);
