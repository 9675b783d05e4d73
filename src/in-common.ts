/** What all of several things have in common, or nothing. Takes what each of them has. */
export const inCommon = <T>(values: T[]): T | undefined =>
	values.length > 1 && new Set(values).size === 1 ? values[0] : undefined;
