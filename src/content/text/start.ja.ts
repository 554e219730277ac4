import { common } from './common.ja.ts';
import { today } from './today.ja.ts';
import { warnings } from './warnings.ja.ts';

export const start = { ...common, ...today, ...warnings };
