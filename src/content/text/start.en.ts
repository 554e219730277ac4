import { common } from './common.en.ts';
import { night } from './night.en.ts';
import { today } from './today.en.ts';
import { warnings } from './warnings.en.ts';

/** The words that must stand before anything can be done: the frame, Today, the night button, the warning signs. */
export const start = { ...common, ...night, ...today, ...warnings } as const;
