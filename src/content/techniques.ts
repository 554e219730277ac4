/** Techniques offered first, by the ids that are stored; own words stand beside them. Source: facts, clinical 9 (46–49). */
export const techniqueIds = ['needles', 'electro', 'moxibustion', 'cupping'] as const;

export type TechniqueId = (typeof techniqueIds)[number];
