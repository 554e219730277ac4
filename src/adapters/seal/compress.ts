/** Deflate and inflate by the platform's own streams. */

export type Bytes = Uint8Array<ArrayBuffer>;

export function deflate(clear: Bytes): Promise<Bytes> {
	return through(new CompressionStream('deflate-raw'), clear, Infinity);
}

/** Rejects with `RangeError` once more than `limit` bytes have come out, before the rest is unpacked. */
export function inflate(packed: Bytes, limit: number): Promise<Bytes> {
	return through(new DecompressionStream('deflate-raw'), packed, limit);
}

async function through(stream: CompressionStream | DecompressionStream, input: Bytes, limit: number): Promise<Bytes> {
	const writer = stream.writable.getWriter();
	const written = writer.write(input).then(() => writer.close());
	// A broken stream fails the reading below too; without this the same failure would also count as unhandled.
	written.catch(() => undefined);

	const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Bytes>;
	const chunks: Bytes[] = [];
	let length = 0;
	for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
		length += chunk.value.length;
		if (length > limit) {
			reader.cancel().catch(() => undefined);
			throw new RangeError(`expected at most ${limit} bytes, got more`);
		}
		chunks.push(chunk.value);
	}
	await written;
	return joined(chunks, length);
}

function joined(chunks: readonly Bytes[], length: number): Bytes {
	if (chunks.length === 1) return chunks[0] as Bytes;
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
