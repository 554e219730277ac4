import { common } from './common.en.ts';
import { today } from './today.en.ts';
import { log } from './log.en.ts';
import { more } from './more.en.ts';
import { settings } from './settings.en.ts';
import { warnings } from './warnings.en.ts';

export const en = { ...common, ...today, ...log, ...more, ...settings, ...warnings } as const;
