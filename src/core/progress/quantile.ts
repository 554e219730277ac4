/** The value below which a share of values lies. */

/**
 * A quantile of ascending values, by linear interpolation between neighbours.
 * Range of `share` 0–1. Refuses: throws where there is no value.
 * Source: R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", 1996, definition 7.
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
	if (ascending.length === 0) throw new Error('expected at least one value');
	const place = (ascending.length - 1) * share;
	const below = ascending[Math.floor(place)] as number;
	const above = ascending[Math.ceil(place)] as number;
	return below + (above - below) * (place - Math.floor(place));
}

/** The middle of values in any order; of an even number the mean of the two in the middle. Refuses none by throwing. */
export function median(values: Iterable<number>): number {
	return quantile(Float64Array.from(values).sort(), 0.5);
}
