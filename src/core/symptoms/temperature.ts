import { isTemperature } from './signs.ts';

/** `empty`: nothing was said. `wrong`: something that is no body temperature in °C. */
export type TemperatureInput =
	{ readonly kind: 'empty' | 'wrong' } | { readonly kind: 'temperature'; readonly celsius: number };

/**
 * What typed text says as a body temperature in °C.
 * Range 34.0–43.0, at most one decimal. Edges: spaces around it, full-width digits, a comma for the point, and "°C",
 * "℃" or "度" behind it are read.
 * Unknown: empty text is `empty`. Refuses by `wrong`: anything else, °F among it.
 */
export function readTemperature(text: string): TemperatureInput {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return { kind: 'empty' };
	const match = /^(\d{2})(?:[.,](\d))?\s*(?:°\s*c|度)?$/i.exec(plain);
	const celsius = match ? Number(`${match[1]}.${match[2] ?? '0'}`) : Number.NaN;
	return isTemperature(celsius) ? { kind: 'temperature', celsius } : { kind: 'wrong' };
}
