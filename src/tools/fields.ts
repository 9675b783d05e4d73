/** What a reader can answer about a move: how each answer is checked, and its short name in the address. */
export type Field =
	| { kind: 'id'; key: string; of: KnownKind }
	| { kind: 'ids'; key: string; of: KnownKind; most: number; loose?: true }
	| { kind: 'weights'; key: string; of: KnownKind }
	| { kind: 'number'; key: string; least: number; most: number; decimals: number }
	| { kind: 'ages'; key: string; most: number; oldest: number }
	| { kind: 'choice'; key: string; of: readonly string[] }
	| { kind: 'day'; key: string };

/** Kinds of ids that an answer can hold: what the site has published of each is told by the page. */
export const KNOWN_KINDS = ['places', 'comparisons', 'occupations', 'origins', 'wishes', 'guides', 'steps'] as const;
export type KnownKind = (typeof KNOWN_KINDS)[number];
export type Known = Readonly<Record<KnownKind, readonly string[]>>;

const id = <K extends string>(key: K, of: KnownKind) => ({ kind: 'id', key, of }) as const;
const whole = (key: string, least: number, most: number) =>
	({ kind: 'number', key, least, most, decimals: 0 }) as const;
const minutes = (key: string) => ({ kind: 'number', key, least: 0, most: 600, decimals: 1 }) as const;
const kronor = (key: string) => whole(key, 0, 99_999_999);
const part = (key: string, most: number) => ({ kind: 'number', key, least: 0, most, decimals: 2 }) as const;
const choice = <T extends string>(key: string, ...of: T[]) => ({ kind: 'choice', key, of }) as const;

/**
 * Every answer. What ends in `1` and `2` is that of the first and the second adult; `Now` and `There` are today's
 * place and the new one. Money is that of the place, of a month unless it is a price.
 */
export const FIELDS = {
	from: id('f', 'places'),
	to: id('t', 'places'),
	also: { kind: 'ids', key: 'a', of: 'comparisons', most: 3 },
	origin: id('o', 'origins'),
	move: { kind: 'day', key: 'm' },
	adults: whole('h', 1, 2),
	children: { kind: 'ages', key: 'c', most: 8, oldest: 17 },
	job1: id('j1', 'occupations'),
	job2: id('j2', 'occupations'),
	pay1: kronor('p1'),
	pay2: kronor('p2'),
	payThere1: kronor('q1'),
	payThere2: kronor('q2'),
	work1: choice('w1', 'new', 'keep'),
	work2: choice('w2', 'new', 'keep'),
	days1: whole('d1', 0, 7),
	days2: whole('d2', 0, 7),
	daysThere1: whole('e1', 0, 7),
	daysThere2: whole('e2', 0, 7),
	minutes1: minutes('n1'),
	minutes2: minutes('n2'),
	minutesThere1: minutes('r1'),
	minutesThere2: minutes('r2'),
	mode1: choice('v1', 'train', 'car', 'bus', 'bike', 'walk'),
	mode2: choice('v2', 'train', 'car', 'bus', 'bike', 'walk'),
	weeks: whole('k', 1, 52),
	travelNow: kronor('y'),
	travelThere: kronor('z'),
	kmNow1: whole('x1', 0, 500),
	kmNow2: whole('x2', 0, 500),
	kmThere1: whole('u1', 0, 500),
	kmThere2: whole('u2', 0, 500),
	homeNow: choice('b', 'rent', 'buy'),
	homeThere: choice('g', 'rent', 'buy'),
	rentNow: kronor('bh'),
	rentThere: kronor('gh'),
	priceNow: kronor('bp'),
	priceThere: kronor('gp'),
	areaNow: whole('ba', 0, 1000),
	areaThere: whole('ga', 0, 1000),
	ownShareNow: part('bo', 100),
	ownShareThere: part('go', 100),
	interestNow: part('bi', 30),
	interestThere: part('gi', 30),
	runningNow: kronor('br'),
	runningThere: kronor('gr'),
	assessedNow: kronor('bv'),
	assessedThere: kronor('gv'),
	propertyTaxNow: kronor('bt'),
	propertyTaxThere: kronor('gt'),
	instalmentNow: kronor('bl'),
	instalmentThere: kronor('gl'),
	careNow: kronor('bc'),
	taxNow: kronor('bx'),
	benefitNow: kronor('bb'),
	costNow: kronor('bk'),
	childCareNow: kronor('bd'),
	careThere: kronor('gc'),
	reach: whole('i', 0, 180),
	wishes: { kind: 'weights', key: 'l', of: 'wishes' },
	guides: { kind: 'ids', key: 's', of: 'guides', most: 12 },
	// Steps come and go: one that is gone takes no other ticks with it.
	done: { kind: 'ids', key: 'ok', of: 'steps', most: 120, loose: true },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

type AnswerTo<F> = F extends { kind: 'number' }
	? number
	: F extends { kind: 'ids' }
		? string[]
		: F extends { kind: 'ages' }
			? number[]
			: F extends { kind: 'weights' }
				? Record<string, number>
				: F extends { kind: 'choice'; of: readonly (infer T)[] }
					? T
					: string;

/** What a reader has answered so far. What is left out takes what the tool starts with. */
export type Answers = { [N in FieldName]?: AnswerTo<(typeof FIELDS)[N]> };
