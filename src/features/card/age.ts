import type { Day } from '#core/time.ts';

/** Whole years on a day. Someone born on 29 February is a year older on 1 March. */
export function ageOn(born: Day, day: Day): number {
	const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
	return day.slice(5) < born.slice(5) ? years - 1 : years;
}

const ones = ['', 'ichi', 'ni', 'san', 'yon', 'go', 'roku', 'nana', 'hachi', 'kyū'] as const;

/** How an age of 0–199 is said in Japanese; `undefined` beyond. One, eight and ten run into the word for years; twenty has its own. */
export function ageRomaji(age: number): string | undefined {
	if (!Number.isInteger(age) || age < 0 || age > 199) return undefined;
	if (age === 0) return 'zerosai';
	if (age === 20) return 'hatachi';
	const [tens, unit] = [Math.floor((age % 100) / 10), age % 10];
	const number = [age >= 100 ? 'hyaku' : '', tens > 1 ? ones[tens] : '', tens > 0 ? 'jū' : '', ones[unit]].join('');
	return `${number}sai`
		.replace(/ichisai$/, 'issai')
		.replace(/hachisai$/, 'hassai')
		.replace(/jūsai$/, 'jussai');
}
