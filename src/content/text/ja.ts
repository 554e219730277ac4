import { body } from './body.ja.ts';
import { common } from './common.ja.ts';
import { bring } from './import.ja.ts';
import { paper } from './paper.ja.ts';
import { today } from './today.ja.ts';
import { log } from './log.ja.ts';
import { more } from './more.ja.ts';
import { progress } from './progress.ja.ts';
import { session } from './session.ja.ts';
import { settings } from './settings.ja.ts';
import { warnings } from './warnings.ja.ts';

export const ja = {
	...common,
	...body,
	...bring,
	...paper,
	...today,
	...log,
	...more,
	...progress,
	...session,
	...settings,
	...warnings
};
