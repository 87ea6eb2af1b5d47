import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideTransactions } from '../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { Decision } from '../../../../nodes/PontoInvoiceMatch/matching/model/decision';
import type { OpenInvoice } from '../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from './examples';

/** The cases of docs/matching.md, each by the first cell or two of its row there. */
const page = readFileSync(join(__dirname, '../../../../docs/matching.md'), 'utf8');

const JANSSENS: Partial<BankTransaction> = {
	counterpartName: 'BAKKERIJ JANSSENS',
	counterpartIban: 'BE68539007547034',
};
const PEETERS: Partial<BankTransaction> = {
	counterpartName: 'Garage Peeters',
	counterpartIban: 'BE62510007547061',
};
const STRANGER: Partial<BankTransaction> = {};

const bakery = (number: string, openMinor: number, differs: Partial<OpenInvoice> = {}) =>
	invoice({ id: number, number, openMinor, ...differs });
const garage = invoice({
	id: '2025-0107',
	number: '2025-0107',
	openMinor: 7500,
	customerName: 'Garage Peeters NV',
	customerIbans: ['BE62510007547061'],
});
const named = [bakery('2025-0042', 30_000), garage];
const referenced = [
	bakery('2025-0042', 12_100, { references: ['+++123/4567/89002+++', 'RF18539007547034'] }),
];

interface Example {
	readonly row: string;
	readonly text: string;
	readonly payer: Partial<BankTransaction>;
	readonly amount: number;
	readonly invoices: readonly OpenInvoice[];
	readonly becomes: Decision['outcome'];
}

const example = (
	row: string,
	text: string,
	payer: Partial<BankTransaction>,
	amount: number,
	invoices: readonly OpenInvoice[],
	becomes: Decision['outcome'],
): Example => ({ row, text, payer, amount, invoices, becomes });

const whole = bakery('2025-0042', 30_000);
const ofYear = ['42/2025', '43/2025', '44/2025'].map((number) => bakery(number, 30_000));
const running = ['2025-0142', '2025-0143', '2025-0144'].map((number) => bakery(number, 30_000));
const FRONT_LIST = '`42, 43 en 44/2025`';
const SHORT_LIST = '`142, 143 en 2025-0144`';
const EXAMPLES: readonly Example[] = [
	example(FRONT_LIST, '42, 43 en 44/2025', JANSSENS, 90_000, ofYear, 'multiple'),
	example(FRONT_LIST, 'tussen 42/2025 en 44/2025', JANSSENS, 90_000, ofYear, 'multiple'),
	example(SHORT_LIST, '142, 143 en 2025-0144', JANSSENS, 90_000, running, 'ambiguous'),
	example(SHORT_LIST, '2025-0142 300,00 143 300,00', JANSSENS, 60_000, running, 'ambiguous'),
	example(
		'`+++123/4567/89002+++`',
		'+++123/4567/89002+++',
		STRANGER,
		12_100,
		referenced,
		'matched',
	),
	example(
		'`123 4567 89002 bedankt`',
		'123 4567 89002 bedankt',
		STRANGER,
		5000,
		referenced,
		'partial',
	),
	example('`RF18 5390 0754 7034`', 'RF18 5390 0754 7034', STRANGER, 12_100, referenced, 'matched'),
	example(
		'(the last digit mistyped)',
		'+++123/4567/89003+++',
		STRANGER,
		12_100,
		referenced,
		'ambiguous',
	),
	example(
		'| the same | the customer',
		'+++123/4567/89003+++',
		JANSSENS,
		12_100,
		referenced,
		'matched',
	),
	example(
		'`factuur 2025-0042` | Janssens | 300.00',
		'factuur 2025-0042',
		JANSSENS,
		30_000,
		named,
		'matched',
	),
	example(
		'`factuur 2025-0042` | somebody unknown | 300.00',
		'factuur 2025-0042',
		STRANGER,
		30_000,
		named,
		'matched',
	),
	example(
		'`factuur 2025-0042` | Janssens, known by account',
		'factuur 2025-0042',
		JANSSENS,
		10_000,
		named,
		'partial',
	),
	example(
		'`factuur 2025-0042` | somebody unknown | 100.00',
		'factuur 2025-0042',
		STRANGER,
		10_000,
		named,
		'ambiguous',
	),
	example(
		'`waarborg + factuur 2025-0042`',
		'waarborg + factuur 2025-0042',
		JANSSENS,
		35_000,
		named,
		'ambiguous',
	),
	example(
		'`2025-0042 - creditnota`',
		'2025-0042 - creditnota',
		JANSSENS,
		25_000,
		named,
		'ambiguous',
	),
	example('`2025 0042`', '2025 0042', JANSSENS, 30_000, named, 'matched'),
	example('`factuur 42`', 'factuur 42', JANSSENS, 30_000, named, 'matched'),
	example('`factuur 44`', 'factuur 44', JANSSENS, 30_000, named, 'ambiguous'),
	example(
		'`dubbele betaling factuur 2025-0042`',
		'dubbele betaling factuur 2025-0042',
		STRANGER,
		30_000,
		named,
		'ambiguous',
	),
	example('`reservering 20250042`', 'reservering 20250042', PEETERS, 7500, named, 'ambiguous'),
	example('`2025-0042` | Garage Peeters', '2025-0042', PEETERS, 7500, named, 'ambiguous'),
	example(
		'`iDEAL 14-06-2025 20:25`',
		'iDEAL 14-06-2025 20:25',
		STRANGER,
		50_000,
		[bakery('2020-0025', 30_000)],
		'unmatched',
	),
	example('`2025-0042, 0107`', '2025-0042, 0107', JANSSENS, 48_000, [whole], 'ambiguous'),
	example(
		'`2025-0042-2025-0043`',
		'2025-0042-2025-0043',
		JANSSENS,
		48_000,
		[whole, bakery('2025-0043', 18_000)],
		'multiple',
	),
	example(
		'a text that ends at the 35th character',
		'Betaling van onze factuur nr 2025-00',
		JANSSENS,
		30_000,
		[whole, bakery('2025-0043', 30_000)],
		'ambiguous',
	),
	example('300.00, one invoice has it', 'bedankt', JANSSENS, 30_000, named, 'matched'),
	example(
		'300.00, two invoices have it',
		'bedankt',
		JANSSENS,
		30_000,
		[whole, bakery('2025-0043', 30_000)],
		'ambiguous',
	),
	example('`Q4 2024`, `huur januari`', 'huur januari', JANSSENS, 30_000, named, 'ambiguous'),
	example(
		'`in naam van Garage Peeters`',
		'in naam van Garage Peeters',
		JANSSENS,
		30_000,
		named,
		'ambiguous',
	),
	example('`factuur Peeters`', 'factuur Peeters', JANSSENS, 30_000, named, 'ambiguous'),
	example('`waarborg`', 'waarborg', JANSSENS, 30_000, named, 'ambiguous'),
	example('`contrat 2025-0107`', 'contrat 2025-0107', JANSSENS, 30_000, [whole], 'ambiguous'),
	example(
		'the name `JANSSENS BAKKERIJ`',
		'',
		{ counterpartName: 'JANSSENS BAKKERIJ' },
		30_000,
		named,
		'ambiguous',
	),
	example(
		'`alle openstaande facturen`',
		'alle openstaande facturen',
		JANSSENS,
		48_000,
		[whole, bakery('2025-0043', 18_000)],
		'multiple',
	),
	example(
		'`diverse facturen`',
		'diverse facturen',
		JANSSENS,
		48_000,
		[whole, bakery('2025-0043', 18_000), bakery('2025-0044', 1100)],
		'ambiguous',
	),
	example(
		'| the same | somebody with the customer',
		'+++123/4567/89003+++',
		{ counterpartName: 'Janssens Bakkerij' },
		12_100,
		referenced,
		'matched',
	),
	example(
		'| `factuur 2025-0042` | somebody known as a customer who owes',
		'factuur 2025-0042',
		PEETERS,
		30_000,
		[whole, { ...garage, openMinor: 30_000 }],
		'ambiguous',
	),
	example('`Gutschrift 2025-0042`', 'Gutschrift 2025-0042', STRANGER, 30_000, named, 'ambiguous'),
	example(
		'`lidgeld 2025-2026`',
		'lidgeld 2025-2026',
		PEETERS,
		7500,
		[garage, bakery('2025-2026', 7500)],
		'matched',
	),
	example(
		'`huur juni`',
		'huur juni',
		JANSSENS,
		75_000,
		[
			bakery('H-1', 75_000, { issueDate: '2025-06-01', dueDate: '2025-06-05' }),
			bakery('H-2', 75_000, { issueDate: '2025-03-01', dueDate: '2025-03-05' }),
			bakery('H-3', 75_000, { issueDate: '2025-01-01', dueDate: '2025-01-05' }),
		],
		'matched',
	),
];

test.each(EXAMPLES)(
	'$row of $amount becomes $becomes',
	({ row, text, payer, amount, invoices, becomes }) => {
		expect(page).toContain(row);
		const [decision] = decideTransactions(
			[
				payment({
					...payer,
					remittanceInformation: text,
					amountMinor: amount,
					bookedOn: '2025-06-20',
				}),
			],
			invoices,
			{},
		);
		expect(decision.outcome).toBe(becomes);
	},
);
