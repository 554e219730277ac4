export const aboutMe = {
	cancer: 'Cancer, now or in the past',
	'steroids-or-immune': 'Steroids, or medicines that weaken the immune system',
	'diabetes-or-neuropathy': 'Diabetes, or known nerve damage',
	'blood-thinners': 'Blood thinners, or a bleeding disorder',
	osteoporosis: 'Thin bones (osteoporosis)',
	pregnant: 'Pregnant, or perhaps pregnant',
	'late-pregnancy': 'Late pregnancy',
	pacemaker: 'Pacemaker or another implant',
	'heart-valve': 'Damaged heart valve',
	'iv-drugs': 'Drugs injected into a vein',
	'surgery-or-long-rest': 'Recent surgery, or a long time without moving',
	'hip-replacement': 'Hip replacement or hip surgery',
	fracture: 'A broken bone in the back, hip or leg'
} as const;
