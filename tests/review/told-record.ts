/** A small record with one sign answered yes, pain up by two points, and much that was never said. */
import { writeRecordFile } from '#core/record-file.ts';
import type { WholeRecord } from '#core/ports.ts';
import type { Stored } from '#core/record.ts';
import { stamp } from '#core/record.ts';
import { standingRequestId } from '#core/warnings/standing-request.ts';
import { instantOf, notice } from '../core/warnings/kept.ts';
import { ago, averages, checked } from '../core/warnings/told.ts';

const byKey = (things: readonly Stored[], key: (thing: never) => string) =>
	Object.fromEntries(things.map((thing) => [key(thing as never), thing]));

const days = averages(4, 4, 4, 4, 4, 4, 4, 7, 7, 7, 7, 7, 7, 7);
const request = {
	...stamp(instantOf(ago(20)), 'typed'),
	id: standingRequestId,
	rules: ['log-worse'],
	accepted: ago(20)
};

export const toldThings: WholeRecord = {
	day: byKey(days, ({ day }: { day: string }) => day),
	'warning-check': { one: { ...checked({ 'ces-saddle': 'yes', 'ces-wipe': 'no', aaa: 'not-sure' }, 1), id: 'one' } },
	'warning-notice': {
		old: notice(30, { id: 'old', rule: 'log-fall', outcome: 'today' }),
		later: notice(-3, { id: 'later' })
	},
	'standing-request': { [standingRequestId]: request }
};

export const toldRecord = writeRecordFile(toldThings);
