interface Station {
	name: string;
	place?: string | undefined;
	km?: number | undefined;
	source: string;
}

interface Journey {
	to: string;
	from?: string | undefined;
	by?: string | undefined;
	minutes?: number | undefined;
	source: string;
}

/**
 * The station that kilometres are counted from: the place's own, or the first one with kilometres where the own has
 * none.
 */
export const zeroOf = <S extends Station>(stations: S[], from: string) =>
	stations.find(({ name, km }) => name === from && km !== undefined) ?? stations.find(({ km }) => km !== undefined);

/**
 * The stations of a line as seen from one of them. Takes the stations in order with kilometres from wherever the
 * source counts, the name of the own station, the id of the place and its journeys; gives each station with its
 * kilometres from the zero of `zeroOf`, the journey by train that leads there in so many minutes, and whether it is
 * the place's own. Kilometres are differences, so their source is ours.
 */
export function stopsOf<S extends Station, J extends Journey>(
	stations: S[],
	from: string,
	place: string,
	journeys: J[],
) {
	const zero = zeroOf(stations, from);
	const journeyTo = (station: S) =>
		journeys.find(
			({ to, by, minutes, from: start = from }) =>
				to === station.place && to !== place && by === 'train' && minutes !== undefined && start === from,
		);
	// Of several stations of one place a journey ends at the first.
	const first = (station: S) => stations.find((other) => other.place === station.place) === station;
	return stations.map((station) => ({
		...station,
		own: station.place === place,
		away: station.km === undefined || station === zero ? undefined : Math.abs(station.km - zero!.km!),
		journey: first(station) ? journeyTo(station) : undefined,
	}));
}
