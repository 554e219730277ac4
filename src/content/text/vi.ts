import { body } from './body.vi.ts';
import { common } from './common.vi.ts';
import { bring } from './import.vi.ts';
import { paper } from './paper.vi.ts';
import { today } from './today.vi.ts';
import { log } from './log.vi.ts';
import { more } from './more.vi.ts';
import { progress } from './progress.vi.ts';
import { session } from './session.vi.ts';
import { settings } from './settings.vi.ts';
import { warnings } from './warnings.vi.ts';

export const vi = {
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
