/**
 * Text ↔ sealed bytes: `[format 1][IV 12][AES-GCM of the deflated UTF-8]`.
 * `about` says what the bytes are (table, key, revision). It is not stored, it is authenticated: a blob that was moved
 * to another place, or an older one put back, does not open.
 */
import { deflate, inflate, type Bytes } from './compress.ts';

/** Thrown when sealed bytes do not open: damaged, swapped, of an unknown format, or the key is another one. */
export class BrokenSeal extends Error {
	override readonly name = 'BrokenSeal';
}

const format = 1;
const ivLength = 12;
/** Far above any month (31 days with the longest note are 9 MB); keeps a forged blob from filling the memory. */
const longestClear = 64 * 1024 * 1024;

export async function seal(key: CryptoKey, clear: string, about: string): Promise<Bytes> {
	const bytes = new TextEncoder().encode(clear);
	if (bytes.length > longestClear) throw new RangeError(`expected at most ${longestClear} bytes, got ${bytes.length}`);
	const iv = crypto.getRandomValues(new Uint8Array(ivLength));
	const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters(iv, about), key, await deflate(bytes)));

	const whole = new Uint8Array(1 + ivLength + sealed.length);
	whole[0] = format;
	whole.set(iv, 1);
	whole.set(sealed, 1 + ivLength);
	return whole;
}

export async function unseal(key: CryptoKey, sealed: Bytes, about: string): Promise<string> {
	if (sealed[0] !== format) throw new BrokenSeal(`expected seal format ${format}, got ${sealed[0]}`);
	const iv = sealed.subarray(1, 1 + ivLength);
	try {
		const packed = await crypto.subtle.decrypt(parameters(iv, about), key, sealed.subarray(1 + ivLength));
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
			await inflate(new Uint8Array(packed), longestClear)
		);
	} catch (cause) {
		throw new BrokenSeal('sealed bytes do not open', { cause });
	}
}

function parameters(iv: Bytes, about: string): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`meguri seal ${format} ${about}`) };
}
