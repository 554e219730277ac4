import { StoreFault } from '#core/ports.ts';

/** Storage that does not answer is told of by the reading; what is not remembered here is nothing to tell. */
export async function quietly<T>(ask: () => Promise<T>): Promise<T | undefined> {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof StoreFault) return undefined;
		throw error;
	}
}
