export const words = {
	line: 'Numb, strange or prickly skin where you would sit on a bicycle saddle',
	say: 'It feels numb or strange between my legs or around my bottom.'
} as const;
