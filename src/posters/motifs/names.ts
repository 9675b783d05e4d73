/** Landmarks that can stand in a drawing. Each has a file of its name beside this one. */
export const motifNames = ['canal-lock', 'canal-steamer', 'dome', 'floating-bridge', 'freight-bridge', 'head-frame', 'manor', 'midsummer-pole', 'open-pit', 'paddle-steamer', 'power-line', 'ravine', 'reflections', 'river-meeting', 'ski-jump', 'steelworks', 'suspension-bridge', 'temple-hall', 'town-church', 'transformer', 'upturned-hull', 'wooden-town'] as const;
export type MotifName = (typeof motifNames)[number];
