export const words = {
	line: 'Numb, strange or prickly skin where a bicycle saddle touches: between the legs, genitals, around the anus',
	say: 'It feels numb, prickly or strange between my legs, at my genitals, or around my bottom or anus.'
} as const;
