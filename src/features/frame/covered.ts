/** Pages that the full-screen layer itself leads to; it stays away from them only when the way led from it. */
const ledTo = ['/warnings/', '/card/', '/call/', '/about-me/', '/settings/'];

/**
 * Whether the layer of a warning that stands covers a page. Every page, the check's own too: one yes there must show it
 * at once. The pages that it leads to stand free with `?from=urgent`.
 */
export function isCovered(page: string, from: string | null): boolean {
	return from !== 'urgent' || !ledTo.includes(page);
}
