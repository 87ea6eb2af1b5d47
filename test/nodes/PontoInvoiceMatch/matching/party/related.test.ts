import { createAmountCounts } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/amountCounts';
import { addToIndex } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/hashIndex';
import { createLedger } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/ledger';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { PastAllocation } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { createCustomers } from '../../../../../nodes/PontoInvoiceMatch/matching/party/customers';
import { createNameKeys } from '../../../../../nodes/PontoInvoiceMatch/matching/party/nameKeys';
import { readPayerKeys } from '../../../../../nodes/PontoInvoiceMatch/matching/party/payerKeys';
import { relate } from '../../../../../nodes/PontoInvoiceMatch/matching/party/relate';
import {
	findRelated,
	mayBeKnown,
	relatedByAmount,
	relatedBySimilarName,
} from '../../../../../nodes/PontoInvoiceMatch/matching/party/related';
import {
	forEachKey,
	nameHash,
} from '../../../../../nodes/PontoInvoiceMatch/matching/party/relationKeys';
import { HASH_SEEDS, textHash } from '../../../../../nodes/PontoInvoiceMatch/matching/text/hash';
import { invoice, payment } from '../examples';

const HIS_ACCOUNT = 'BE68539007547034';
const OTHER = {
	customerName: 'Garage Peeters NV',
	customerIbans: ['BE21210123456703'],
	openMinor: 5000,
};
const LEARNED: PastAllocation = {
	transactionId: 't0',
	invoiceId: 'i0',
	allocatedMinor: 1,
	currency: 'EUR',
	counterpartIban: 'BE71096123456769',
	customerId: 'C1',
};

function relateAll(
	transaction: BankTransaction,
	invoices: readonly OpenInvoice[],
	past: readonly PastAllocation[] = [],
) {
	const ledger = createLedger(invoices, []);
	const known = {
		ledger,
		customers: createCustomers(past),
		payers: readPayerKeys(invoices),
		amounts: createAmountCounts(invoices),
	};
	return { ledger, relations: () => relate(known, [transaction]) };
}

/** What connects a payment to which places of a ledger, where every place has all hashes of the payment by chance. */
function connections(
	differs: Partial<BankTransaction>,
	invoices: ReadonlyArray<Partial<OpenInvoice>>,
	past: readonly PastAllocation[] = [],
) {
	const transaction = payment(differs);
	const relations = relateAll(transaction, invoices.map(invoice), past).relations();
	const hashes = [nameHash(0)];
	forEachKey(transaction, createNameKeys(), (hash) => hashes.push(hash));
	for (const { customerId } of past) hashes.push(textHash(HASH_SEEDS.customer, `id ${customerId}`));
	for (const hash of hashes)
		invoices.forEach((_, place) => addToIndex(relations.index, hash, place));
	const related = findRelated(relations, transaction);
	const places = (found: readonly number[]) => [...new Set(found)].sort();
	return {
		account: places(related.byIban.places),
		isShared: related.isShared,
		name: places(related.byName.places),
		cutName: places(related.byCutName.places),
		amount: places(relatedByAmount(related).places),
		similarName: places(relatedBySimilarName(related)),
	};
}

const NOTHING = {
	account: [],
	isShared: false,
	name: [],
	cutName: [],
	amount: [],
	similarName: [],
};

describe('what a payment has in common with an invoice is compared itself, never by a hash alone', () => {
	it.each<[string, Partial<BankTransaction>, Partial<ReturnType<typeof connections>>]>([
		['the account', { counterpartIban: HIS_ACCOUNT, amountMinor: 1 }, { account: [0] }],
		['the name', { counterpartName: 'Janssens Bakkerij', amountMinor: 1 }, { name: [0] }],
		['the same name', { counterpartName: 'Bakkerij Janssens BV', amountMinor: 1 }, { name: [0] }],
		[
			'the beginning of the name',
			{ counterpartName: 'Bakkerij Jansse', amountMinor: 1 },
			{ cutName: [0] },
		],
		['the amount', {}, { amount: [0], similarName: [0] }],
		['the amount, of a payer without a name', { counterpartName: '' }, { amount: [0] }],
		['nothing', { amountMinor: 1 }, {}],
		['nothing, in another currency', { currency: 'USD' }, {}],
		['no account and no name', { counterpartName: '', counterpartIban: '', amountMinor: 1 }, {}],
		['a legal form', { counterpartName: 'BV', amountMinor: 1 }, {}],
	])('%s', (_what, differs, found) =>
		expect(connections(differs, [{}, OTHER])).toEqual({ ...NOTHING, ...found }),
	);

	it('the account that paid for a customer before', () =>
		expect(
			connections(
				{ counterpartIban: 'BE71096123456769', amountMinor: 1 },
				[{ customerId: 'C1' }, { ...OTHER, customerId: 'C2' }],
				[LEARNED],
			),
		).toEqual({ ...NOTHING, account: [0] }));

	it('no name where both are legal forms alone', () =>
		expect(
			connections({ counterpartName: 'BV', amountMinor: 1 }, [{ customerName: 'NV' }, OTHER]),
		).toEqual(NOTHING));

	it.each<[string, Partial<OpenInvoice>, boolean]>([
		['that of the customer alone', {}, false],
		['that of another customer as well', { customerName: 'Els Maes' }, true],
	])('an account as %s', (_whose, differs, isShared) =>
		expect(
			connections({ counterpartIban: HIS_ACCOUNT, amountMinor: 1 }, [{}, differs, OTHER]),
		).toEqual({ ...NOTHING, account: [0, 1], isShared }),
	);

	it('nothing with what is paid, by an account that paid before', () =>
		expect(
			connections(
				{ counterpartIban: 'BE71096123456769', amountMinor: 1 },
				[{ customerId: 'C1', openMinor: 0 }, OTHER],
				[LEARNED],
			),
		).toEqual(NOTHING));

	it('nothing with what is paid', () =>
		expect(
			connections({ counterpartIban: HIS_ACCOUNT, counterpartName: 'Bakkerij Janssens' }, [
				{ openMinor: 0 },
				OTHER,
			]),
		).toEqual(NOTHING));
});

describe('a ledger is gone through for what the payments ask for, and no more', () => {
	const countOf = (differs: Partial<BankTransaction>, ...invoices: Array<Partial<OpenInvoice>>) =>
		relateAll(payment(differs), invoices.map(invoice)).relations().index.count;

	it.each<[string, Partial<BankTransaction>, Partial<OpenInvoice>, number]>([
		['nothing of one that has nothing in common', {}, OTHER, 0],
		['nothing of one that is paid', { counterpartIban: HIS_ACCOUNT }, { openMinor: 0 }, 0],
		[
			'nothing of one without name and account',
			{},
			{ ...OTHER, customerName: '', customerIbans: [] },
			0,
		],
		['the account', { counterpartIban: HIS_ACCOUNT, amountMinor: 1 }, {}, 1],
		['the name and its beginning', { counterpartName: 'Bakkerij Janssens', amountMinor: 1 }, {}, 2],
		['the amount', {}, {}, 1],
		['the amount with a word of the name', { counterpartName: 'Jan Janssens' }, {}, 2],
	])('%s', (_what, differs, of, count) => expect(countOf(differs, of)).toBe(count));
});

it('of an invoice of which a part was paid in the run the rest is its amount', () => {
	const transaction = payment();
	const { ledger, relations } = relateAll(transaction, [invoice({ openMinor: 15_000 }), invoice()]);
	ledger.open[0] = 10_000;
	ledger.paidBy[0] = [transaction];
	ledger.open[1] = 5000;
	ledger.paidBy[1] = [transaction];
	expect(relatedByAmount(findRelated(relations(), transaction)).places).toEqual([0]);
});

it('a payer may be known for invoices that are connected to him, and for all when his account has paid before', () => {
	const known = (differs: Partial<BankTransaction>, past: readonly PastAllocation[]) => {
		const transaction = payment(differs);
		const invoices = [invoice(), invoice(OTHER)];
		const related = findRelated(relateAll(transaction, invoices, past).relations(), transaction);
		return [0, 1].map((place) => mayBeKnown(related, place));
	};
	expect(known({ counterpartIban: HIS_ACCOUNT }, [LEARNED])).toEqual([true, false]);
	expect(known({ counterpartName: 'Garage Peeters' }, [])).toEqual([false, true]);
	expect(known({}, [LEARNED])).toEqual([false, false]);
	expect(known({ counterpartIban: 'BE71096123456769' }, [LEARNED])).toEqual([true, true]);
});

describe('of an account that paid before', () => {
	const HIS = { counterpartIban: 'BE71096123456769', counterpartName: '', amountMinor: 1 };
	const byIban = (
		past: ReadonlyArray<Partial<PastAllocation>>,
		invoices: ReadonlyArray<Partial<OpenInvoice>>,
	) => {
		const transaction = payment(HIS);
		const rows = past.map((row) => ({ ...LEARNED, customerId: undefined, ...row }));
		const open = invoices.map((one, at) => invoice({ id: String(at), ...one }));
		const { relations } = relateAll(transaction, open, rows);
		const { byIban: found, isShared } = findRelated(relations(), transaction);
		return [found.places, found.size, isShared];
	};
	const without = { customerIbans: [] };

	it('an invoice counts once, though it is known by the id and by the name of its customer', () =>
		expect(
			byIban(
				[{ customerId: 'C1' }, { customerName: 'Bakkerij Janssens' }],
				[{ ...without, customerId: 'C1' }, without, { ...without, customerName: 'Els Maes' }],
			),
		).toEqual([[0, 1], 2, true]));

	it.each<[string, Array<Partial<OpenInvoice>>, boolean]>([
		['one customer of that name', [without, without], false],
		[
			'two namesakes',
			[
				{ ...without, customerId: 'C1' },
				{ ...without, customerId: 'C2' },
			],
			true,
		],
	])('the name is kept: of %s', (_whose, invoices, isShared) =>
		expect(byIban([{ customerName: 'Bakkerij Janssens' }], invoices)).toEqual([
			[0, 1],
			2,
			isShared,
		]),
	);

	it('no more than a dozen customers are looked for', () => {
		const ids = Array.from({ length: 14 }, (_, at) => `C${String(at + 10)}`);
		const invoices = ids.map((customerId) => ({ ...without, customerId }));
		expect(
			byIban(
				ids.map((customerId) => ({ customerId })),
				invoices,
			),
		).toEqual([invoices.slice(0, 12).map((_, at) => at), 12, true]);
	});
});

it('a payer who is found by his account or whole name is not looked for by its beginning', () => {
	const cut = { counterpartName: 'Bakkerij Jansse', amountMinor: 1 };
	const found = (differs: Partial<BankTransaction>, ...invoices: Array<Partial<OpenInvoice>>) => {
		const { name, cutName } = connections({ ...cut, ...differs }, invoices);
		return { name, cutName };
	};
	expect(found({}, {}, OTHER)).toEqual({ name: [], cutName: [0] });
	expect(found({ counterpartIban: HIS_ACCOUNT }, {}, OTHER)).toEqual({ name: [], cutName: [] });
	expect(found({}, {}, { ...OTHER, customerName: 'Bakkerij Jansse' })).toEqual({
		name: [1],
		cutName: [],
	});
});

it('where the bank gives no name, that of the customer may stand in the text', () =>
	expect(
		connections(
			{ counterpartName: '', remittanceInformation: 'Garage Peeters', amountMinor: 5000 },
			[{}, OTHER],
		),
	).toMatchObject({ amount: [1], similarName: [1] }));

it('each of several payments is related to what its own payer owes', () => {
	const names = ['Bakkerij Janssens', 'Garage Peeters', 'Els Maes Consult', 'J. Onbekend'];
	const payers = names.map((counterpartName, at) =>
		payment({ id: `t${String(at)}`, counterpartName, amountMinor: 1 }),
	);
	const invoices = [invoice(), invoice(OTHER), invoice({ customerName: 'Els Maes Consulting' })];
	const relations = relate(
		{
			ledger: createLedger(invoices, []),
			customers: createCustomers([]),
			payers: readPayerKeys(invoices),
			amounts: createAmountCounts(invoices),
		},
		payers,
	);
	expect(
		payers.map((payer) => {
			const { byName, byCutName } = findRelated(relations, payer);
			return [byName.places, byCutName.places];
		}),
	).toEqual([
		[[0], []],
		[[1], []],
		[[], [2]],
		[[], []],
	]);
});
