/** The headers of every answer. What a page may do is told in its own meta tag, so that any static host will do. */
export const common = {
	// Only what a meta tag cannot say.
	'content-security-policy': "frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': [
		'accelerometer',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'hid',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'serial',
		'usb'
	]
		.map((feature) => `${feature}=()`)
		.join(', '),
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff'
};

/**
 * The policy a built page carries. No page's meta tag governs a worker, so worker files bring it as their own header.
 * @param {string} html
 */
export function policyOf(html) {
	const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1];
	if (!policy) throw new Error('expected the built page to carry its policy in a meta tag');
	return `${policy}; frame-ancestors 'none'`;
}

/** @param {string} path inside the build */
export const isWorker = (path) => path === '/service-worker.js' || path.startsWith('/_app/immutable/workers/');
