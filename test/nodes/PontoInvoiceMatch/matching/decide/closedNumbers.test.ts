import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const open = [
	invoice({ id: 'a', number: '20250042' }),
	invoice({ id: 'b', number: '20250041', openMinor: 0 }),
	invoice({ id: 'c', number: '7', openMinor: 0 }),
];
const reasonOf = (remittanceInformation: string, payer: object) => {
	const [decision] = decideTransactions([payment({ remittanceInformation, ...payer })], open, {
		knownReferences: [{ reference: '20250039', state: 'unusable' }],
	});
	return [decision.outcome, ...decision.reasons.map(({ code }) => code)];
};

describe('a number on which nothing is open', () => {
	it.each([
		['factuur 7', 'invoice-settled'],
		['20250041', 'invoice-settled'],
		['reservering 20250041', 'may-mean-unpayable'],
		['tuinfeest 20250041', 'may-mean-unpayable'],
		['reservering 20250039', 'may-mean-unpayable'],
		['factuur 20250039', 'invoice-unusable'],
	])('in "%s" leaves the payment to a person, whoever pays (%s)', (text, code) => {
		expect(reasonOf(text, HIS)).toEqual(['ambiguous', code]);
		expect(reasonOf(text, {})).toEqual(['ambiguous', code]);
	});

	it.each(['klantnummer 20250017', 'onze ref 20250017', 'lidnr. 20250017'])(
		'is none in "%s", which tells who pays',
		(text) => expect(reasonOf(text, HIS)).toEqual(['matched']),
	);

	it.each(['contract 20250017', 'bestelling 20250017', 'dossier nr 20250017'])(
		'is that of something else in "%s"',
		(text) => expect(reasonOf(text, HIS)).toEqual(['ambiguous', 'speaks-of-other-purpose']),
	);
});

describe('another open invoice of exactly this amount', () => {
	it('that the text may name, however weakly, leaves a known payer to a person', () => {
		const others = [
			invoice({ id: 'x', number: '221/2024', issueDate: '2024-12-01' }),
			invoice({ id: 'y', number: '208/2025', customerName: 'Koen Moens', customerIbans: [] }),
		];
		const text = 'Bedankt voor de snelle levering! 208/2025';
		const [{ outcome, reasons }] = decideTransactions(
			[payment({ remittanceInformation: text, ...HIS })],
			others,
			{},
		);
		expect([outcome, ...reasons.map(({ code }) => code)]).toEqual([
			'ambiguous',
			'payer-owes-amount',
		]);
	});
});

describe('a number that is settled is told as the invoice has it', () => {
	const reasons = (remittanceInformation: string) =>
		decideTransactions([payment({ remittanceInformation })], [], {
			knownReferences: [{ reference: '20107' }, { reference: 'INV/2025/0042' }],
		})[0].reasons;

	it.each([
		['20107', { code: 'invoice-settled', written: '20107' }],
		['kamer 20107', { code: 'may-mean-unpayable', written: '20107', number: '20107' }],
		[
			'kamer 2025-0042',
			{ code: 'may-mean-unpayable', written: '2025-0042', number: 'INV/2025/0042' },
		],
	])('in "%s"', (text, reason) => expect(reasons(text)).toEqual([reason]));
});
