import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';
import { becomesOf } from './decided';

type Case = [name: string, text: string, amountMinor: number, becomes: string[]];

const JANSSENS = { counterpartIban: 'BE68539007547034' };
const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };

describe('an invoice named by its whole number, of a payer whom nobody knows', () => {
	const invoices = [
		{ number: 'INV/2025/0042' },
		{ number: '20443', openMinor: 5000 },
		{ number: '1043', openMinor: 5000 },
		{ number: 'INV/2025/0044', openMinor: 3000 },
	];

	it.each<Case>([
		[
			'is not paid together with what digits may mean, though they add up',
			'INV/2025/0042, de 20443',
			15_000,
			['ambiguous', 'not-sure-enough'],
		],
		[
			'is not paid with a rest, where digits may mean another',
			'INV/2025/0042, de 20443',
			16_000,
			['ambiguous', 'sum-below-payment'],
		],
		[
			'is not paid beside a second one and what digits may mean, though they add up',
			'INV/2025/0042 INV/2025/0044, de 20443',
			18_000,
			['ambiguous', 'sum-below-payment'],
		],
		[
			'is not paid beside a number of four digits that a word calls something else',
			'INV/2025/0042 kamer 1043',
			10_000,
			['ambiguous', 'sum-above-payment'],
		],
		[
			'is paid beside its own number behind a word for another',
			'INV/2025/0042, kamer 2025/0042',
			10_000,
			['matched', 'INV/2025/0042'],
		],
		['is paid beside a year', 'INV/2025/0042 van 2025', 10_000, ['matched', 'INV/2025/0042']],
	])('%s', (_name, remittanceInformation, amountMinor, becomes) =>
		expect(becomesOf({ remittanceInformation, amountMinor }, invoices)).toEqual(becomes),
	);
});

describe('an invoice named by its whole number, of its customer', () => {
	const invoices = [{ number: 'INV/2025/0042' }, { number: '20443', openMinor: 5000, ...PEETERS }];

	it.each<Case>([
		['is paid with what is left over', 'INV/2025/0042', 15_000, ['overpaid', 'INV/2025/0042']],
		[
			'is not paid with a rest that is for others, which are not named',
			'INV/2025/0042 e.a.',
			15_000,
			['ambiguous', 'not-sure-enough'],
		],
		['is paid in part beside them', 'INV/2025/0042 e.a.', 5000, ['partial', 'INV/2025/0042']],
		...[
			'samen met de vorige',
			'alsook factuur april',
			'+ achterstand',
			'en mei',
			'en nog één',
			'et une autre',
			"ainsi que l'arriéré",
			'y compris la précédente',
			'sowie die vorherige',
			'zzgl. Rückstand',
			'as well as the previous one',
			'and one more',
			'/ vorige factuur',
			'samen met april',
			'en maand april',
			'+ oud saldo',
			'+vorige',
			'mit alter Rechnung',
			'plus past due balance',
		].flatMap((others): Case[] => [
			[
				`is not paid in part ${others}`,
				`INV/2025/0042 ${others}`,
				5000,
				['ambiguous', 'not-sure-enough'],
			],
			[
				`is not paid with what is over for what stands behind it: ${others}`,
				`INV/2025/0042 ${others}`,
				15_000,
				['ambiguous', 'not-sure-enough'],
			],
		]),
		[
			'is not paid in part behind the one before',
			'vorige factuur en INV/2025/0042',
			5000,
			['ambiguous', 'not-sure-enough'],
		],
		...[
			'voor maart en april',
			'mei 2025 en juni 2025',
			'An en Jan',
			'met dank',
			'incl. btw',
			'avec retard',
			', impayée',
		].map((words): Case => [
			`is paid in part ${words}`,
			`INV/2025/0042 ${words}`,
			5000,
			['partial', 'INV/2025/0042'],
		]),
		[
			'is not, when the digits at the end may be another',
			'INV/2025/0042 3',
			15_000,
			['ambiguous', 'not-sure-enough'],
		],
		[
			'is paid in part, whatever they may be',
			'INV/2025/0042 3',
			5000,
			['partial', 'INV/2025/0042'],
		],
		[
			'is not, when the rest is what somebody else owes',
			'INV/2025/0042, de 20443',
			15_000,
			['ambiguous', 'sum-below-payment'],
		],
	])('%s', (_name, remittanceInformation, amountMinor, becomes) =>
		expect(becomesOf({ remittanceInformation, amountMinor, ...JANSSENS }, invoices)).toEqual(
			becomes,
		),
	);
});

describe('two invoices of two customers, paid by one of them', () => {
	const invoices = [
		{ number: 'INV/2025/0042' },
		{ number: 'INV/2025/0043', openMinor: 5000, ...PEETERS },
	];

	it.each<Case>([
		[
			'are booked',
			'INV/2025/0042, INV/2025/0043',
			15_000,
			['multiple', 'INV/2025/0042', 'INV/2025/0043'],
		],
		[
			'are not, as money given back',
			'terugbetaling INV/2025/0042, INV/2025/0043',
			15_000,
			['ambiguous', 'speaks-of-refund'],
		],
	])('%s', (_name, remittanceInformation, amountMinor, becomes) =>
		expect(becomesOf({ remittanceInformation, amountMinor, ...JANSSENS }, invoices)).toEqual(
			becomes,
		),
	);
});

describe('digits alone at a price that six other invoices share, of a payer whom nobody knows', () => {
	const others = Array.from({ length: 6 }, (_, at) => ({ number: `2025-09${String(at + 10)}` }));
	const becomes = (text: string, ...invoices: ReadonlyArray<Partial<OpenInvoice>>) =>
		becomesOf({ remittanceInformation: text }, [...invoices, ...others]);

	it('name no invoice', () =>
		expect(becomes('2025-0042', { number: '2025-0042' })).toEqual([
			'ambiguous',
			'number-at-common-amount',
		]));

	it('name one that costs more, and less with its discount', () =>
		expect(
			becomes('2025-0042', {
				number: '2025-0042',
				openMinor: 10_204,
				discount: { minor: 204, until: '2025-04-30' },
			}),
		).toEqual(['matched', '2025-0042']));

	it('name several that add up to it, with a credit note', () =>
		expect(
			becomes(
				'2025-0042, 2025-0043, 2025-0044',
				{ number: '2025-0042' },
				{ number: '2025-0043', openMinor: 5000 },
				{ number: '2025-0044', openMinor: -5000 },
			),
		).toEqual(['multiple', '2025-0042', '2025-0043', '2025-0044']));
});

describe('five digits that are all of a number, of a payer whom nobody knows', () => {
	const invoices = [
		{ number: '20443' },
		{ number: '20444', openMinor: 5000, ...PEETERS },
		{ number: '20445', openMinor: 7500 },
		{ id: 'other', number: '20445', openMinor: 2500, ...PEETERS },
		{ number: 'USD', openMinor: 10_000, currency: 'USD', ...PEETERS },
	];

	it.each<Case>([
		['pay it alone', '20443', 10_000, ['matched', '20443']],
		[
			'pay nothing beside another invoice',
			'20443 20444',
			10_000,
			['ambiguous', 'number-needs-known-payer'],
		],
		[
			'pay nothing beside what may be another invoice',
			'20443 kamer 20444',
			10_000,
			['ambiguous', 'number-needs-known-payer'],
		],
		[
			"pay nothing beside a number that is nobody's",
			'20443, 20999',
			10_000,
			['ambiguous', 'number-needs-known-payer'],
		],
		[
			'pay nothing when two invoices have the number',
			'20445',
			7500,
			['ambiguous', 'number-needs-known-payer'],
		],
	])('%s', (_name, remittanceInformation, amountMinor, becomes) =>
		expect(becomesOf({ remittanceInformation, amountMinor }, invoices)).toEqual(becomes),
	);
});

describe('five digits that are all of a number, of its customer, for a part', () => {
	const invoices = [{ number: '20443' }, { number: '20444', ...PEETERS }, { number: '2025-0042' }];

	it.each<Case>([
		['pay it alone', '20443', 4000, ['partial', '20443']],
		[
			'pay nothing beside an invoice of somebody else',
			'20443 20444',
			4000,
			['ambiguous', 'sum-above-payment'],
		],
		[
			'pay nothing beside what may be an invoice of somebody else',
			'20443 kamer 20444',
			4000,
			['ambiguous', 'not-sure-enough'],
		],
		[
			'pay nothing beside the number of something else',
			'20443 dossier 2025-0107',
			4000,
			['ambiguous', 'not-sure-enough'],
		],
		['pay nothing beside digits at the end', '20443 17', 4000, ['ambiguous', 'not-sure-enough']],
	])('%s', (_name, remittanceInformation, amountMinor, becomes) =>
		expect(becomesOf({ remittanceInformation, amountMinor, ...JANSSENS }, invoices)).toEqual(
			becomes,
		),
	);

	it.each<[string, Partial<BankTransaction>]>([
		['a name as long as banks let one be', { counterpartName: 'JAN VANDENBROECKEN' }],
		['no name', { counterpartName: '' }],
		['no account', { counterpartIban: '' }],
	])('pay nothing of a payer whom nobody knows, with %s', (_name, differs) =>
		expect(
			becomesOf({ remittanceInformation: '20443', amountMinor: 4000, ...differs }, invoices),
		).toEqual(['ambiguous', 'number-needs-known-payer']),
	);
});

it('five digits pay nothing of somebody with the name of a customer who owes the amount himself, also when a part was paid before', () => {
	const open = [
		invoice({ id: 'named', number: '20443', openMinor: 15_000 }),
		invoice({ id: 'own', number: '20444', ...PEETERS }),
	];
	const part = payment({
		id: 't0',
		remittanceInformation: 'factuur 20443',
		amountMinor: 5000,
		...JANSSENS,
	});
	const rest = payment({ remittanceInformation: '20443', counterpartName: 'Garage Peeters' });
	expect(decideTransactions([part, rest], open, {}).map(({ outcome }) => outcome)).toEqual([
		'partial',
		'ambiguous',
	]);
});

describe('five digits that are all of a number, for a part, of a payer who has the name of its customer', () => {
	it.each<[string, Partial<BankTransaction>, Partial<OpenInvoice>]>([
		['and no account', { counterpartName: 'Janssens Bakkerij', counterpartIban: '' }, {}],
		[
			'while the customer has none',
			{ counterpartName: 'Janssens Bakkerij' },
			{ customerIbans: [] },
		],
	])('pay it, %s', (_name, payer, differs) =>
		expect(
			becomesOf({ remittanceInformation: '20443', amountMinor: 4000, ...payer }, [
				{ number: '20443', ...differs },
			]),
		).toEqual(['partial', '20443']),
	);
});

describe('five digits behind "invoice", beside a year', () => {
	const invoices = [{ number: '20443', issueDate: '2024-06-01', dueDate: '2024-06-30' }];

	it.each([
		['2024', ['matched', '20443']],
		['2025', ['ambiguous', 'other-year']],
		['2026', ['matched', '20443']],
	])('of which the invoice is or is not: %s', (year, becomes) =>
		expect(
			becomesOf(
				{ remittanceInformation: `factuur 20443 van ${year}`, bookedOn: '2025-04-15' },
				invoices,
			),
		).toEqual(becomes),
	);
});

it('nothing is open any more on an invoice of which the bank kept back its fee', () => {
	const text = { remittanceInformation: 'factuur INV/2025/0042', ...JANSSENS };
	const decisions = decideTransactions(
		[
			payment({ ...text, amountMinor: 9900, feeMinor: 100 }),
			payment({ ...text, id: 't2', amountMinor: 200, bookedOn: '2025-04-16' }),
		],
		[invoice({ number: 'INV/2025/0042' })],
		{},
	);
	expect(decisions.map(({ outcome }) => outcome)).toEqual(['matched', 'ambiguous']);
});
