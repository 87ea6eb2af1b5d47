import type { NewTransaction } from '../../sandbox/ponto/control/transactionCommands';
import { createSeed } from '../../sandbox/seed/createSeed';
import { deterministicId } from '../../sandbox/seed/deterministicId';
import type { Seed, SeedAccount } from '../../sandbox/seed/seed';
import { createIban } from '../../testData/iban';
import { createRandom } from '../../testData/random';

const HOUR_MS = 3_600_000;

/** So many accounts of one firm, without transactions. */
export function firmWith(accounts: number): Seed {
	const random = createRandom('polled accounts');
	const seed = createSeed({ today: new Date().toISOString().slice(0, 10) });
	const [first] = seed.accounts;
	if (first === undefined) throw new RangeError('The seed has no account');
	const many = Array.from({ length: accounts }, (_, index): SeedAccount => ({
		...first,
		id: deterministicId(`polled account ${index}`),
		attributes: {
			...first.attributes,
			description: `Rekening ${index + 1}`,
			reference: createIban('BE', random),
		},
	}));
	return { ...seed, accounts: many, transactions: [], labels: [], invoices: [] };
}

/** Bookings of the past, one each `everyHours`, newest last in time. */
export function history(count: number, everyHours: number): NewTransaction[] {
	return Array.from({ length: count }, (_, index) => {
		const moment = new Date(Date.now() - (index + 1) * everyHours * HOUR_MS).toISOString();
		return { ...booking(index), createdAt: moment, executionDate: moment };
	});
}

/** Bookings that arrive now. */
export function arrivals(count: number): NewTransaction[] {
	return Array.from({ length: count }, (_, index) => booking(index));
}

const booking = (index: number): NewTransaction => ({
	amount: (index % 7) * 10 - 31.5,
	counterpartName: `Klant ${index} BV`,
	remittanceInformation: `factuur 2026-${String(index).padStart(4, '0')}`,
});
