import type { IExecuteFunctions } from 'n8n-workflow';

const caches = new WeakMap<IExecuteFunctions, Map<string, Promise<unknown>>>();

/**
 * Reads something once for a run of a node and gives the same answer to all its items. A reading that
 * failed is not kept. `name` must always stand for the same type.
 */
export async function oncePerRun<Value>(
	run: IExecuteFunctions,
	name: string,
	read: () => Promise<Value>,
): Promise<Value> {
	const cache = caches.get(run) ?? new Map<string, Promise<unknown>>();
	caches.set(run, cache);
	const known = cache.get(name) as Promise<Value> | undefined;
	if (known) return await known;
	const reading = read();
	cache.set(name, reading);
	reading.catch(() => cache.delete(name));
	return await reading;
}
