export const words = {
	line: 'A needle spot is getting redder, hotter or swollen, has pus or red streaks, or you have a fever with it',
	say: 'A needle spot is getting redder, hotter or swollen, has pus or red streaks, or I have a fever with it.',
	worse: 'It is an emergency if it spreads fast or you feel very ill.',
	'line-spreading': 'Redness around a needle spot spreads fast, or you feel very ill with it',
	'say-spreading': 'Redness around a needle spot spreads fast, or I feel very ill.'
} as const;
