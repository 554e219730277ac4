import { common } from './common.ja.ts';

export const ja = { ...common };
