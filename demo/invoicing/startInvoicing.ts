import type { Seed } from '../../sandbox/seed/seed';
import { startBestInvoicing } from './bestInvoicing';
import { BOOKS_SYSTEMS } from './books/booksSystems';
import { startBooks } from './books/startBooks';
import { DATA_TABLES } from './dataTables';
import type { Invoicing } from './Invoicing';

type Start = (seed: Seed) => Promise<Invoicing>;

/** How each invoicing side is started, by its name for the option --invoicing; the first is the default. */
const STARTS: ReadonlyMap<string, Start> = new Map<string, Start>([
	['data-table', async () => DATA_TABLES],
	['bestinvoicing', startBestInvoicing],
	...BOOKS_SYSTEMS.map((system): [string, Start] => [
		system.option,
		async (seed) => await startBooks(system, seed),
	]),
]);

/** Names for the option --invoicing. */
export const INVOICING_NAMES: readonly string[] = [...STARTS.keys()];

/** Starts the invoicing side that the command line names. */
export async function startInvoicing(name: string, seed: Seed): Promise<Invoicing> {
	const start = STARTS.get(name);
	if (!start) throw new RangeError(`there is no invoicing side ${name}`);
	return await start(seed);
}
