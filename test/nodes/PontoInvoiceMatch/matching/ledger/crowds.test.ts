import { decided } from '../decide/decided';
import { whatIsRead } from '../references/whatIsRead';

const OGM = '+++123/4567/89002+++';
const several = (count: number) => Array.from({ length: count }, (_, at) => `N-${String(at + 10)}`);
const sharing = (count: number) => several(count).map((number) => `${number} ${OGM}`);

describe('invoices that share a reference', () => {
	it('are all held against the payment up to a dozen, in their order', () =>
		expect(whatIsRead(sharing(12).reverse(), OGM)).toEqual([
			`reference: 123/4567/89002 = ${several(12).join(' or ')}`,
		]));

	it('are the first few of more', () => {
		expect(whatIsRead(sharing(13).reverse(), OGM)).toEqual([
			`reference: 123/4567/89002 = ${several(13).join(' or ')}`,
		]);
		expect(whatIsRead(sharing(40).reverse(), OGM)).toEqual([
			`reference: 123/4567/89002 = ${several(13).join(' or ')} (of 40)`,
		]);
	});

	it('are the one with the amount first', () => {
		const open = several(40).map((number, at) => ({
			number,
			references: [OGM],
			openMinor: 1000 + at,
			customerName: '',
			customerIbans: [],
		}));
		const [outcome, ...lines] = decided({ remittanceInformation: OGM, amountMinor: 1033 }, open);
		expect(outcome).toBe('t1 matched');
		expect(lines[0]).toBe('Pays 10.33 EUR of 10.33 EUR on N-43');
		expect(lines[1]).toBe(
			'123/4567/89002 in the remittance information is the payment reference of N-43',
		);
	});

	it('are not added up when they are many', () => {
		const open = several(13).map((number) => ({ number, references: [OGM], openMinor: 1000 }));
		expect(decided({ remittanceInformation: OGM, amountMinor: 13000 }, open)[1]).toBe(
			'13 invoices have the reference 123/4567/89002, and the amount does not tell which is meant',
		);
		expect(decided({ remittanceInformation: OGM, amountMinor: 12000 }, open.slice(1))[0]).toBe(
			't1 multiple',
		);
	});

	it('come before a person, a dozen at most', () => {
		const open = several(40).map((number) => ({ number, references: [OGM], openMinor: 20000 }));
		const lines = decided({ remittanceInformation: OGM }, open);
		expect(lines[1]).toBe(
			'40 invoices have the reference 123/4567/89002, and the amount does not tell which is meant',
		);
		expect(lines.filter((line) => line.startsWith('Candidate'))).toEqual(
			several(12).map((number) => `Candidate ${number}, 200.00 EUR open`),
		);
	});
});

describe('invoices of one amount', () => {
	const ofOneAmount = (count: number) =>
		several(count)
			.reverse()
			.map((number) => ({ number, customerIbans: [], customerName: `Firma ${number}` }));

	it.each([1, 12])('%i of them are shown, in their order', (count) => {
		const lines = decided({ counterpartName: '' }, ofOneAmount(count));
		expect(lines[1]).toBe('Only the amount agrees, which is not enough to book');
		expect(lines.filter((line) => line.startsWith('Candidate'))).toEqual(
			several(count).map((number) => `Candidate ${number}, 100.00 EUR open`),
		);
	});

	it('more than a dozen of them say nothing', () =>
		expect(decided({ counterpartName: '' }, ofOneAmount(13))).toEqual([
			't1 unmatched',
			'Nothing in the payment points to an open invoice',
		]));
});

it('references that were given out come behind the invoices that share them', () =>
	expect(
		whatIsRead([`A-1 ${OGM}`], OGM, [{ reference: OGM }, { reference: '123456789002' }]),
	).toEqual(['reference: 123/4567/89002 = A-1 or a known one or a known one']));

it('however many were given out', () => {
	const given = Array.from({ length: 20 }, () => ({ reference: OGM }));
	expect(whatIsRead([`A-1 ${OGM}`, `A-2 ${OGM}`], OGM, given)).toEqual([
		`reference: 123/4567/89002 = A-1 or A-2${' or a known one'.repeat(11)} (of 22)`,
	]);
});

it('invoices are looked at by due date, then by date of issue, then by id', () => {
	const open = [
		{ number: 'A', dueDate: '2025-05-02' },
		{ number: 'B', issueDate: '2025-03-02' },
		{ number: 'D', issueDate: '2025-03-01' },
		{ number: 'C', issueDate: '2025-03-01' },
		{ number: 'E', dueDate: '', issueDate: '2025-03-01' },
		{ number: 'F', dueDate: '', issueDate: '' },
		{ number: 'G', dueDate: undefined, issueDate: undefined },
	].map((one) => ({ ...one, openMinor: 1000, references: [OGM] }));
	const lines = decided({ remittanceInformation: OGM, amountMinor: 7000 }, open);
	expect(lines.slice(1, 8)).toEqual(
		['F', 'G', 'E', 'C', 'D', 'B', 'A'].map((number) => `Pays 10.00 EUR of 10.00 EUR on ${number}`),
	);
});
