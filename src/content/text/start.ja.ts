import { common } from './common.ja.ts';
import { night } from './night.ja.ts';
import { today } from './today.ja.ts';
import { warnings } from './warnings.ja.ts';

export const start = { ...common, ...night, ...today, ...warnings };
