import type { Rule } from '#core/warnings/rule.ts';
import type { SourceId } from './sources.ts';

/** A rule as it stands here: its sources are known ones. */
export type SignRule = Rule & { readonly sources: readonly SourceId[] };
