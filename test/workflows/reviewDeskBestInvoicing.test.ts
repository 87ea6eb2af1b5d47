import { readTemplate } from '../../n8n/client/Workflows';
import { columnsOf } from '../chaos/booksWorld';
import { deskOn, optionOf, readDesk } from '../support/reviewDesk';
import type { Played, TableRow, TablesHost } from '../support/tablesWorkflow';

const invoice = (place: number): TableRow => ({
	id: `invoice-${place}`,
	number: `2026-000${place}`,
	references: [],
	openAmount: '100.00',
	totalAmount: '100.00',
	currency: 'EUR',
	customerId: 'c-1',
	customerName: 'Klant 1 BV',
	customerIbans: [],
	kind: 'invoice',
	appliedTransactionIds: [],
	status: 'sent',
});
const waiting = (): TableRow => ({
	id: 1,
	status: 'open',
	about: 'payment',
	reasons: 'Not certain',
	handled: null,
	transactionId: 't-1',
	transaction: JSON.stringify({
		id: 't-1',
		bookedOn: '2026-11-20',
		amount: 100,
		amountText: '100.00',
		currency: 'EUR',
		counterpartName: 'Someone else',
		remittanceInformation: 'thank you',
	}),
});

/** What BestInvoicing's node makes of the bookings that it is handed. */
type Answers = (bookings: TableRow[]) => TableRow[];
const taken: Answers = (bookings) =>
	bookings.map(({ allocatedAmount }) => ({
		outcome: 'booked',
		bookedAmount: allocatedAmount,
		unallocatedAmount: '0.00',
		reasons: [],
	}));
const refused: Answers = (bookings) =>
	bookings.map(() => ({ error: 'The key is not valid', details: 'Choose another credential' }));

describe('the review desk on invoices in BestInvoicing', () => {
	let tables: Record<string, TableRow[]>;

	async function openDesk(answers: Answers) {
		tables = { review: [waiting()], decisions: [], sweeps: [] };
		const playedInSubWorkflows: Played = {
			'Invoices It Pays': () => [invoice(1), invoice(2)],
			'All Invoices': () => [invoice(1), invoice(2)],
			'Mark Paid': (run) => answers(run.getInputData().map(({ json }) => json)),
		};
		const host: TablesHost = {
			tables,
			columns: columnsOf(await readTemplate('mark-invoices-paid-bestinvoicing.json')),
			subWorkflows: { 'Book Answer': await readTemplate('book-payments-bestinvoicing.json') },
			playedInSubWorkflows,
			turn: async () => {},
		};
		return deskOn(await readDesk(), host);
	}
	const decisions = () => tables.decisions.map(({ decision }) => decision);

	it('says that it is booked, and writes down who decided', async () => {
		const desk = await openDesk(taken);
		const page = await desk.open();
		const state = await desk.post(page, { choice: optionOf(page, 'typed'), number: '2026-0001' });
		expect(state.notice).toBe('Booked: 100.00 EUR of Someone else on 2026-0001.');
		expect(decisions()).toEqual(['planned', 'confirmed']);
		expect(tables.review).toEqual([]);
	});

	it('says why BestInvoicing took nothing, and keeps the payment', async () => {
		const desk = await openDesk(refused);
		const page = await desk.open();
		const state = await desk.post(page, { choice: optionOf(page, 'typed'), number: '2026-0001' });
		expect(state.notice).toBe(
			'Nothing was booked: Not registered, 100.00 EUR on 2026-0001: The key is not valid; Choose another credential',
		);
		expect(decisions()).toEqual(['planned']);
		expect(tables.review).toMatchObject([{ status: 'open' }]);
	});
});
