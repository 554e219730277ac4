import { aboutIds, type AboutId } from '#core/warnings/about-me.ts';

/** Asked last, and marked as not needed. */
export const sensitive: AboutId = 'iv-drugs';

/** Every question in the order asked. */
export const questions: readonly AboutId[] = [...aboutIds.filter((id) => id !== sensitive), sensitive];
