import { common } from './common.en.ts';
import { today } from './today.en.ts';
import { log } from './log.en.ts';
import { more } from './more.en.ts';
import { progress } from './progress.en.ts';
import { session } from './session.en.ts';
import { settings } from './settings.en.ts';
import { warnings } from './warnings.en.ts';

export const en = { ...common, ...today, ...log, ...more, ...progress, ...session, ...settings, ...warnings } as const;
