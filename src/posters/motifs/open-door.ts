import { rect, shape, snow } from '../canvas.ts';

/**
 * A timber house whose door stands open: light falls out over the step and the path. 110 wide, 92 high; the path of
 * light runs on 40 below 0.
 */
export const openDoor = () =>
	rect(20, -88, 11, 22, 'brick') +
	shape('M-44 0v-50L0-80l44 30V0z', 'red') +
	shape('M-44-50h5V0h-5zM39-50h5V0h-5z', 'white') +
	shape('M-54-44 0-86l54 42-4 4L0-78-50-40z', 'roof') +
	rect(-36, -40, 18, 20, 'white') +
	rect(20, -40, 18, 20, 'white') +
	shape('M-34-38h6v16h-6zM-26-38h6v16h-6zM22-38h6v16h-6zM30-38h6v16h-6zM-6-64H6v10H-6z', 'window') +
	shape('M-14 0v-42h28V0z', 'white') +
	shape('M-11 0v-39h22V0z', 'window') +
	shape('M11-39l13 5V5L11 0z', 'pit2') +
	shape('M-11 0h22l30 40h-60z', 'window', ' fill-opacity=".55"') +
	shape('M-18 0h36l3 5h-42z', 'stone') +
	snow('M-56-44 0-88l56 44h-7L0-82-49-44zM18-91h15v4H18z');
