/**
 * What a telephone dials of a number as it was typed: digits, with a plus in front. `undefined` where it holds too few
 * to be one, or words that would be dialled wrongly; it is then shown as it stands.
 */
export function dialledOf(typed: string): string | undefined {
	const plain = typed.normalize('NFKC').trim();
	if (!/^\+?[\d\s().\-‐‑‒–ー−/]+$/.test(plain)) return undefined;
	const digits = plain.replace(/\D/g, '');
	return digits.length < 3 ? undefined : `tel:${plain.startsWith('+') ? '+' : ''}${digits}`;
}
