import { common } from './common.vi.ts';
import { night } from './night.vi.ts';
import { today } from './today.vi.ts';
import { warnings } from './warnings.vi.ts';

export const start = { ...common, ...night, ...today, ...warnings };
