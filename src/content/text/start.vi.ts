import { common } from './common.vi.ts';
import { today } from './today.vi.ts';
import { warnings } from './warnings.vi.ts';

export const start = { ...common, ...today, ...warnings };
