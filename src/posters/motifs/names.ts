/** Landmarks that can stand in a drawing. Each has a file of its name beside this one. */
export const motifNames = ['open-pit', 'head-frame', 'upturned-hull', 'paddle-steamer'] as const;
export type MotifName = (typeof motifNames)[number];
