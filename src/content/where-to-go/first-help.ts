/**
 * Signs whose first help also holds while an ambulance is on its way. The others' would lead away from the call.
 * Source: facts, clinical 1.2, table E; project decision which.
 */
import type { WarningSignId } from '../warnings/signs.ts';

export const helpsWhileWaiting: readonly WarningSignId[] = ['acu-bleed', 'acu-faint', 'acu-broken'];
