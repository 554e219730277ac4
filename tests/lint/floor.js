/** The oldest browsers we support, and whether a feature (an entry of MDN's compatibility data) is in all of them. */
const floor = {
	safari: '16.4',
	safari_ios: '16.4',
	chrome: '111',
	chrome_android: '111',
	firefox: '113',
	firefox_android: '113'
};

/**
 * @param {{ support: Record<string, unknown> } | undefined} compat
 * @returns {string[]} the browsers of the floor that lack it, such as `firefox 113`; none for what is not listed
 */
export function lacking(compat) {
	if (!compat) return [];
	return Object.entries(floor)
		.filter(([browser, version]) => !has(compat.support[browser], version))
		.map(([browser, version]) => `${browser} ${version}`);
}

function has(support, version) {
	const [newest] = [support].flat();
	if (!newest || newest.flags || newest.prefix || newest.alternative_name || newest.version_removed) return false;
	const added = newest.version_added;
	return (
		added === true || (typeof added === 'string' && added !== 'preview' && !isLater(added.replace('≤', ''), version))
	);
}

function isLater(a, b) {
	const [major, minor = 0] = a.split('.').map(Number);
	const [floorMajor, floorMinor = 0] = b.split('.').map(Number);
	return major > floorMajor || (major === floorMajor && minor > floorMinor);
}
