/**
 * After-effects offered first, by the ids that are stored; own words stand beside them.
 * Source: facts, clinical 6.3 (drowsiness, soreness, bruise) and R8 (a short worsening is a known effect).
 */
export const afterEffectIds = ['soreness', 'bruise', 'drowsy', 'worse-briefly'] as const;

export type AfterEffectId = (typeof afterEffectIds)[number];
