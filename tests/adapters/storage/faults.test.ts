import { describe, expect, test } from 'vitest';
import { openingFault, workingFault } from '#adapters/storage/faults.ts';
import { BrokenSeal } from '#adapters/seal/seal.ts';
import { StoreFault } from '#core/ports.ts';

const named = (name: string, message = '') => new DOMException(message, name);
/** As Dexie wraps what it was thrown. */
const wrapped = (name: string, inner: unknown) => Object.assign(new Error('wrapped'), { name, inner });

describe('a database that does not open', () => {
	test.each([
		[named('InvalidStateError'), 'refused'],
		[named('SecurityError'), 'refused'],
		[named('UnknownError'), 'refused'],
		[wrapped('MissingAPIError', undefined), 'refused'],
		[wrapped('OpenFailedError', named('QuotaExceededError')), 'quota'],
		[named('VersionError'), 'newer'],
		[new StoreFault('blocked'), 'blocked'],
		[wrapped('DatabaseClosedError', undefined), 'closed'],
		[wrapped('AbortError', new TypeError('an upgrade that fails')), 'unexpected'],
		[new TypeError('any'), 'unexpected'],
		['not even an error', 'unexpected'],
		[undefined, 'unexpected']
	])('says why: %s', (error, reason) => {
		expect(openingFault(error)).toMatchObject({ name: 'StoreFault', reason });
	});
});

describe('a database that was open', () => {
	test.each([
		[wrapped('AbortError', named('QuotaExceededError')), true, 'quota'],
		[wrapped('QuotaExceededError', undefined), true, 'quota'],
		[wrapped('AbortError', named('AbortError')), true, 'unexpected'],
		[wrapped('AbortError', named('AbortError')), false, 'closed'],
		[named('UnknownError'), true, 'unexpected'],
		[named('UnknownError'), false, 'closed'],
		[
			named('UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'),
			true,
			'closed'
		],
		[named('InvalidStateError', 'The database connection is closing.'), true, 'closed'],
		[wrapped('DatabaseClosedError', undefined), false, 'closed'],
		[new BrokenSeal('x'), true, 'damaged'],
		[new StoreFault('closed'), true, 'closed']
	])('says why: %s, open %s', (error, open, reason) => {
		expect(workingFault(error, open).reason).toBe(reason);
	});

	test('keeps the cause for the details, and ends on a circle of causes', () => {
		const circle = wrapped('DataError', undefined);
		circle.inner = circle;

		expect(workingFault(circle, true).cause).toBe(circle);
	});
});
