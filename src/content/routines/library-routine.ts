import type { Routine } from '#core/care/routine.ts';
import type { RoutineSourceId } from './sources.ts';

/** A routine as it stands here: its sources are known ones. */
export type LibraryRoutine = Routine & { readonly sources: readonly RoutineSourceId[] };
