import { body } from './body.en.ts';
import { common } from './common.en.ts';
import { bring } from './import.en.ts';
import { paper } from './paper.en.ts';
import { today } from './today.en.ts';
import { log } from './log.en.ts';
import { more } from './more.en.ts';
import { progress } from './progress.en.ts';
import { session } from './session.en.ts';
import { settings } from './settings.en.ts';
import { warnings } from './warnings.en.ts';

export const en = {
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
} as const;
