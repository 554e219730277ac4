import { expect, it } from 'vitest';
import { recordSays } from '#core/import/record-says.ts';
import { makeDay, makeSession } from '../../fixtures/build.ts';

it('says of a record what a spreadsheet would, with the things themselves', () => {
	const day = makeDay({ unread: { weather: 'rain' } });
	const session = makeSession({ painAfter: 1, zone: 'Asia/Tokyo' });

	expect(recordSays({ day: { [day.day]: day }, session: { [session.id]: session } }, 3)).toEqual({
		unknown: 0,
		said: [
			{ kind: 'day', file: 3, day: day.day, answers: day.answers, unread: { weather: 'rain' }, thing: day },
			{
				kind: 'session',
				file: 3,
				day: session.day,
				time: '14:00',
				state: 'done',
				facts: { painAfter: 1 },
				thing: session
			}
		]
	});
});
