import type { Bytes } from './compress.ts';

/** A fresh random key for AES-GCM with 256 bits. */
export function newKeyBytes(): Bytes {
	return crypto.getRandomValues(new Uint8Array(32));
}

export function keyFrom(raw: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
