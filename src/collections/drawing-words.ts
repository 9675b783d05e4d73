/** The words for a landscape that has no drawing of its own. */
export const landscapeWords = ['forest', 'lake', 'river', 'fields', 'hills', 'village', 'road', 'rail'] as const;
export type LandscapeWord = (typeof landscapeWords)[number];

/** Landmarks that can stand in a drawing. Each has a file of its name in posters/motifs. */
export const motifNames = ['brick-distillery', 'canal-lock', 'canal-steamer', 'dome', 'floating-bridge', 'freight-bridge', 'glass-vault', 'head-frame', 'manor', 'midsummer-pole', 'open-pit', 'paddle-steamer', 'power-line', 'ravine', 'reflections', 'river-meeting', 'ski-jump', 'spire-church', 'steelworks', 'suspension-bridge', 'temple-hall', 'timber-tower', 'town-church', 'transformer', 'upturned-hull', 'white-church', 'wooden-town', 'headland', 'grain-shore', 'white-farm', 'avenue', 'furrows', 'ski-cabin', 'ski-track', 'bales', 'works-hall', 'open-door', 'page-fields'] as const;
export type MotifName = (typeof motifNames)[number];
