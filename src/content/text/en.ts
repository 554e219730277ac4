import { common } from './common.en.ts';

export const en = { ...common } as const;
