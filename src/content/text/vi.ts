import { common } from './common.vi.ts';
import { today } from './today.vi.ts';
import { log } from './log.vi.ts';
import { more } from './more.vi.ts';
import { settings } from './settings.vi.ts';
import { warnings } from './warnings.vi.ts';

export const vi = { ...common, ...today, ...log, ...more, ...settings, ...warnings };
