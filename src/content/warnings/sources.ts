/**
 * What signs and rules rest on, by the ids that they name. `official`: official, primary or peer-reviewed.
 * `professional`: a hospital, a professional body, or a copy of one. `secondary`: to be corroborated.
 * Read as excerpts of public pages, which may be out of date.
 */
export const sources = {
	S1: { grade: 'official', title: 'NHS 111 Wales, Sciatica' },
	S2: { grade: 'professional', title: 'General practice copy of the NHS page on sciatica' },
	S3: { grade: 'professional', title: 'Cauda equina warning signs, card by Greenhalgh, Mercer and Finucane' },
	S4: { grade: 'professional', title: 'Nuffield Health, Cauda equina syndrome' },
	S5: { grade: 'official', title: 'Healthify New Zealand, Sciatica' },
	S7: { grade: 'official', title: 'NHS Lothian RefHelp, Serious lumbar spine conditions' },
	S8: { grade: 'official', title: 'NHS Lothian, Right Decisions, Lumbar spine red flags' },
	S9: { grade: 'official', title: 'CKS (archived), Interpreting red flags' },
	S11: { grade: 'professional', title: 'Regional pathway for back pain and sciatica' },
	S12: { grade: 'professional', title: 'Regional acute back pain pathway' },
	S13: { grade: 'official', title: 'Gloucestershire, Hip red flags' },
	S14: { grade: 'professional', title: 'Exeter Hip Unit' },
	S15: { grade: 'official', title: 'Kernow, Young adult hip pain' },
	S16: { grade: 'official', title: 'NHS Highland, Musculoskeletal pathways' },
	S17: { grade: 'secondary', title: 'Report of NHS advice on deep vein thrombosis' },
	S18: { grade: 'secondary', title: 'What is a DVT, clincalcpro.com' },
	S19: { grade: 'official', title: 'RCEM Learning, Acute limb ischaemia' },
	S21: { grade: 'professional', title: 'CommonSpirit, Meralgia paresthetica' },
	S23: { grade: 'official', title: 'Acupuncture pneumothorax, case series, Int J Emerg Med 2022' },
	S24: { grade: 'official', title: 'Adverse events in the Chinese literature, WHO Bulletin (PMC2995190)' },
	S25: { grade: 'secondary', title: 'Press report of NHS advice on the safety of acupuncture' },
	S26: { grade: 'professional', title: 'acuhub.uk, Patient information' },
	S42: { grade: 'professional', title: 'The clinic’s own article' },
	S44: { grade: 'official', title: 'Days of rating for a dependable weekly mean (PMC6196118)' },
	S46: { grade: 'official', title: 'Bandolier, summary of the IMMPACT recommendations' },
	S48: { grade: 'official', title: 'Change that matters on 0–10 pain (PMC9299931)' },
	S49: { grade: 'official', title: 'Change that matters in Japanese clinics (PMC7053735)' },
	S86: {
		grade: 'professional',
		title: 'Report of the National Consumer Affairs Center of Japan on low-temperature burns'
	},
	S88: { grade: 'official', title: 'Yamanashi Prefecture, Disposable warmers' },
	S89: { grade: 'official', title: 'Tu et al., JAMA Intern Med 2024;184:1417' },
	S138: { grade: 'professional', title: 'Oxford University Hospitals, leaflet (studylib.net/doc/11640787)' }
} as const satisfies Record<string, { grade: 'official' | 'professional' | 'secondary'; title: string }>;

export type SourceId = keyof typeof sources;
