/**
 * What the routines rest on, by the ids that they name. `official`: official, primary or peer-reviewed. `professional`: a
 * hospital, a professional body, or a copy of one. `secondary`: to be corroborated. Read as excerpts of public pages.
 */
export const routineSources = {
	S1: { grade: 'official', title: 'NHS 111 Wales, Sciatica' },
	S21: { grade: 'professional', title: 'CommonSpirit, Meralgia paresthetica' },
	S69: { grade: 'professional', title: 'MyHealth Alberta, Piriformis syndrome: exercises' },
	S70: { grade: 'professional', title: 'AAOS, hip and spine conditioning programmes (copies)' },
	S72: { grade: 'secondary', title: 'Peak Physio, Sciatic nerve slider' },
	S73: { grade: 'secondary', title: 'herorandom.com, article on nerve gliding' },
	S74: { grade: 'official', title: 'Neural mobilisation, systematic review, South African Journal of Physiotherapy' },
	S75: { grade: 'official', title: 'Plaza-Manzano et al., Am J Phys Med Rehabil 2020' },
	S77: { grade: 'secondary', title: 'SpineUniverse, Exercises for sciatica caused by piriformis syndrome' },
	Eskenazi: { grade: 'professional', title: 'Eskenazi Health, seated piriformis stretch' }
} as const satisfies Record<string, { grade: 'official' | 'professional' | 'secondary'; title: string }>;

export type RoutineSourceId = keyof typeof routineSources;
