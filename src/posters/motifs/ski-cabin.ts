import { line, pane, rect, shape, snow } from '../canvas.ts';

/**
 * A mountain cabin of dark logs with a low roof, a stone chimney and a porch, skis against its wall. 120 wide, 70
 * high.
 */
export const skiCabin = () =>
	shape('M20-46h12v-22H18v4h2z', 'stone') +
	shape('M-44 0v-30L-2-56l42 26V0z', 'rail') +
	shape('M40 0v-30l18 7V0z', 'rail') +
	line('M-44-6h84M-44-12h84M-44-18h84M-44-24h84', 'dark', 0.9, ' stroke-opacity=".5"') +
	shape('M-54-24-2-60l52 30 14 9-3 4-60-35-52 33z', 'roof') +
	shape('M-32-8v-15h16v15zM-6-6v-20h22v20zM-8-33h12v-8H-8z', 'white') +
	shape('M-30-10v-11h12v11zM-4-8v-16h18v16zM-6-35h8v-4h-8z', 'hull1') +
	pane('M-30-10v-11h12v11zM-4-8v-16h18v16zM-6-35h8v-4h-8z') +
	line('M5-24v16M-24-21v11', 'white', 1.2) +
	rect(22, -20, 12, 20, 'red') +
	line('M-40 1-36-33M-37 1-33.5-32', 'yellow', 1.6) +
	rect(-50, -2, 112, 4, 'stone') +
	snow('M-56-25-2-65 52-35l14 12-5 3L-2-55-52-21zM17-72h16v5H17z');
