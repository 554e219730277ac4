/** Hours after the beginning of a session at which it is asked after. Source: facts, clinical 2, R9 (project decision). */
export const askedAfter = [2, 24, 72] as const;
export type AskedAfter = (typeof askedAfter)[number];
