/**
 * What comes after the first screen. Kit links the style sheets of what a page imports by itself, whenever that may be:
 * one import further away they come with their parts, and the start page does not ask for them.
 */
export const urgent = () => import('#features/urgent/Urgent.svelte');
export const calledCard = () => import('#features/quiet/CalledCard.svelte');
export const aroundToday = () => import('#features/around-session/AroundToday.svelte');
export const quietCard = () => import('#features/quiet/QuietCard.svelte');
export const nightLink = () => import('#features/moments/NightLink.svelte');
export const lastNight = () => import('#features/moments/LastNight.svelte');
export const functionAsks = () => import('#features/function/FunctionAsks.svelte');
export const dueCard = () => import('#features/quiet/DueCard.svelte');
export const rhythmOffer = () => import('#features/rhythm/RhythmOffer.svelte');
export const practiceAsks = () => import('#features/player/PracticeAsks.svelte');
export const routinesToday = () => import('#features/plan/RoutinesToday.svelte');
