import { expect, test } from 'vitest';
import { readTemperature } from '#core/symptoms/temperature.ts';

test.each([
	['36.5', 36.5],
	['38', 38],
	[' 38,2 ', 38.2],
	['３７．８', 37.8],
	['37.5°C', 37.5],
	['37.5℃', 37.5],
	['38.0 度', 38],
	['34.0', 34],
	['43.0', 43]
])('reads %j as %d °C', (text, celsius) => {
	expect(readTemperature(text)).toEqual({ kind: 'temperature', celsius });
});

test.each(['33.9', '43.1', '100.4', '38.55', '-37', '98.6 F', 'hot', '3', '37.', '1e2'])('refuses %j', (text) => {
	expect(readTemperature(text)).toEqual({ kind: 'wrong' });
});

test.each(['', '  ', '\u3000'])('nothing typed is nothing said: %j', (text) => {
	expect(readTemperature(text)).toEqual({ kind: 'empty' });
});
