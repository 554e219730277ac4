/**
 * `npm run explain -- record.json 2026-11-22`: every rule of the warning signs held against a record file on a day.
 * Days are counted in `core/time`, which needs no Temporal: nothing is to be filled in for Node 20.
 */
import { explained } from './explained.ts';

const answer = await explained(process.argv.slice(2));
if ('refused' in answer) {
	console.error(answer.refused);
	process.exitCode = 1;
} else process.stdout.write(answer.text);
