import { expect, test } from 'vitest';
import { newerFields } from '#core/newer-fields.ts';
import { time } from '#core/time.ts';
import { makeDay, makeSession } from '../fixtures/build.ts';

test('a thing of this version has none', () => {
	const full = makeSession({
		zone: 'Asia/Tokyo',
		number: 3,
		course: 'course-1',
		price: { amount: 5000, currency: 'JPY' },
		unread: { a: 'b' }
	});

	expect(newerFields('day', makeDay({ averageAt: time('12:00'), unread: { a: 'b' } }))).toEqual({});
	expect(newerFields('session', full)).toEqual({});
});

test('what has no name here is found, also where its name is one that every object has', () => {
	const odd = JSON.parse('{"own":1,"toString":2,"__proto__":3}') as object;

	expect(newerFields('day', { ...makeDay(), own: { deep: [1] } } as never)).toEqual({ own: { deep: [1] } });
	expect(Object.entries(newerFields('session', Object.assign(makeSession(), { time: '12:00' })))).toEqual([]);
	expect(Object.keys(newerFields('day', { ...makeDay(), ...odd }))).toEqual(['own', 'toString', '__proto__']);
});

test('each kind by its own names', () => {
	expect(newerFields('day', { ...makeDay(), zone: 'x' } as never)).toEqual({ zone: 'x' });
});
