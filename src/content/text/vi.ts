import { common } from './common.vi.ts';

export const vi = { ...common };
