/** The regions as the list names them, from the back down. Every region stands in one group. */
import type { RegionId } from '#core/symptoms/regions.ts';

export const regionGroups = [
	{ id: 'back', regions: ['low-back', 'sacrum'] },
	{ id: 'hip', regions: ['buttock', 'hip-side', 'groin', 'saddle'] },
	{ id: 'thigh', regions: ['thigh-front', 'thigh-outer', 'thigh-inner', 'thigh-back'] },
	{ id: 'leg', regions: ['knee', 'shin', 'calf'] },
	{ id: 'foot', regions: ['foot-top', 'sole', 'toes'] }
] as const satisfies readonly { readonly id: string; readonly regions: readonly RegionId[] }[];
