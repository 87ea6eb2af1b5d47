import { appliedTransactionIds } from '../../demo/checkBookings';
import { startDemo, type RunningDemo } from '../../demo/startDemo';
import { MARK_PAID } from '../../demo/templates';
import type { Row } from '../../n8n/client/DataTables';
import { Bookkeeping } from './support/Bookkeeping';
import { MEANWHILE, TYPED, withPersonMeanwhile } from './support/personMeanwhile';

describe('what the template that marks invoices paid leaves to a person, in a real n8n', () => {
	let demo: RunningDemo;
	let books: Bookkeeping;

	const rowOf = async ({ number }: Row) => (await books.invoices()).get(String(number)) ?? {};
	const bookings = async () => (await books.sweep()).items(MARK_PAID.booking);

	// Only sweeps run here: nothing polls in between.
	beforeAll(async () => {
		demo = await startDemo({ adapt: withPersonMeanwhile });
		await demo.n8n.client.dataTables.create(MEANWHILE, { number: 'string', ...TYPED });
		books = new Bookkeeping(demo);
		await books.sweep();
	});

	afterAll(async () => await demo.close());

	it('does not book again what a person took back, and keeps his note', async () => {
		const [invoice] = await books.payableInvoices(1);
		const [id] = await books.pay([invoice]);
		await books.sweep();
		expect(await rowOf(invoice)).toMatchObject({ status: 'paid', appliedTransactionIds: id });
		const undone = {
			openAmount: invoice.openAmount,
			status: 'open',
			appliedTransactionIds: '',
			note: 'Not theirs',
		};
		await books.change(invoice, undone);
		expect(await bookings()).toEqual([]);
		expect(await bookings()).toEqual([]);
		expect(await rowOf(invoice)).toMatchObject(undone);
		expect(await books.reviewOf(id)).toMatchObject([
			{ about: 'undone', reasons: expect.stringContaining('was taken back') },
		]);
		await books.change(invoice, { status: 'written off', openAmount: 0 });
	});

	it('shows money that pays nothing until somebody is done with it', async () => {
		const id = await books.receive({ amount: 3.33, remittanceInformation: 'thank you' });
		await books.sweep();
		expect(await books.reviewOf(id)).toMatchObject([{ about: 'payment', status: 'open' }]);
		await books.tick(id);
		await books.sweep();
		expect(await books.reviewOf(id)).toMatchObject([{ about: 'payment', handled: true }]);
	});

	it('books an old payment whose invoice is entered since, also when the sweep was out for weeks', async () => {
		const { dataTables } = demo.n8n.client;
		const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
		const late = {
			number: '2026-LATE-1',
			references: '+++090/9337/55493+++',
			openAmount: 1_234.56,
			currency: 'EUR',
			customerName: 'Laat BV',
			status: 'open',
			kind: 'invoice',
		};
		const payment = {
			amount: late.openAmount,
			remittanceInformation: late.references,
			counterpartName: late.customerName,
		};
		const created = (days: number) => ({ createdAt: daysAgo(days), executionDate: daysAgo(days) });
		const recent = await books.receive({ ...payment, ...created(20) });
		const old = await books.receive({ amount: 4.44, ...created(140) });
		await books.sweep();
		expect(await books.reviewOf(recent)).toMatchObject([{ about: 'payment' }]);
		expect(await books.reviewOf(old)).toEqual([]);

		await dataTables.insert('invoices', [late]);
		await dataTables.update('sweeps', 'name', 'sweep', { sweptOn: daysAgo(60).slice(0, 10) });
		await books.sweep();
		expect(await rowOf(late)).toMatchObject({ status: 'paid', appliedTransactionIds: recent });
		expect(await books.reviewOf(recent)).toEqual([]);
		expect(await books.reviewOf(old)).toMatchObject([{ about: 'payment' }]);
	});

	it('takes a payment off the list once a person has booked it in the table', async () => {
		const [invoice] = await books.payableInvoices(1);
		const id = await books.receive({ amount: 7.77, remittanceInformation: 'no number' });
		await books.sweep();
		expect(await books.reviewOf(id)).toHaveLength(1);
		await books.change(invoice, { appliedTransactionIds: id, openAmount: 0, status: 'paid' });
		await books.sweep();
		expect(await books.reviewOf(id)).toEqual([]);
	});

	it('keeps the note and the ids that a person typed beside its own', async () => {
		const [invoice] = await books.payableInvoices(1);
		await books.change(invoice, { note: 'Pays late', appliedTransactionIds: 'typed-by-hand' });
		const [id] = await books.pay([invoice]);
		await books.sweep();
		const row = await rowOf(invoice);
		expect(row.note).toMatch(/^Pays late \| /);
		expect(appliedTransactionIds(row)).toEqual(['typed-by-hand', id]);
	});

	it('overwrites nothing that a person types while a run is on', async () => {
		const { dataTables } = demo.n8n.client;
		const invoices = await books.payableInvoices(4);
		const as = ({ openAmount, status }: Row) => ({ openAmount, status, appliedTransactionIds: '' });
		const typed = [
			{ ...as(invoices[0]), note: 'Typed meanwhile' },
			{ ...as(invoices[1]), appliedTransactionIds: 'typed-meanwhile', note: '' },
			{ ...as(invoices[2]), status: 'written off', note: '' },
			{ ...as(invoices[3]), openAmount: 1, note: '' },
		];
		await dataTables.insert(
			MEANWHILE,
			typed.map((cells, place) => ({ number: invoices[place].number, ...cells })),
		);
		const paidBy = await books.pay(invoices);
		await books.sweep();
		for (const [place, invoice] of invoices.entries()) {
			expect(await rowOf(invoice)).toMatchObject(typed[place]);
			expect(await books.reviewOf(paidBy[place])).toMatchObject([
				{ reasons: expect.stringContaining('somebody changed its row meanwhile') },
			]);
		}
		await dataTables.clear(MEANWHILE);
		await books.sweep();
		expect(await rowOf(invoices[0])).toMatchObject({
			status: 'paid',
			note: expect.stringMatching(/^Typed meanwhile \| /),
		});
		expect(appliedTransactionIds(await rowOf(invoices[1]))).toEqual(['typed-meanwhile', paidBy[1]]);
		expect(await books.reviewOf(paidBy[0])).toEqual([]);
		expect(await books.reviewOf(paidBy[3])).toMatchObject([{ about: 'overpayment' }]);
	});

	it('shows what was paid too much, also when the payment is booked', async () => {
		const [invoice] = await books.payableInvoices(1);
		const tooMuch = (Math.round(Number(invoice.openAmount) * 100) + 1_200) / 100;
		const [id] = await books.pay([{ ...invoice, openAmount: tooMuch }]);
		await books.sweep();
		await books.sweep();
		expect(await rowOf(invoice)).toMatchObject({ openAmount: 0, status: 'paid' });
		expect(await books.reviewOf(id)).toMatchObject([
			{ about: 'overpayment', reasons: expect.stringContaining('12.00 EUR is left') },
		]);
	});

	it('books the rest of a payment of two invoices when a run broke off after the first', async () => {
		const { dataTables } = demo.n8n.client;
		const [one, other] = await books.payableInvoices(2);
		const id = await books.payTogether([one, other]);
		await books.sweep();
		const [paidOne, paidOther] = [await rowOf(one), await rowOf(other)];
		expect([paidOne.status, paidOther.status]).toEqual(['paid', 'paid']);
		// As the tables stand when n8n dies between the two row updates: both planned, one booked.
		const written = (await dataTables.rows('decisions')).filter((row) => row.transactionId === id);
		expect(written.map(({ decision }) => decision).sort()).toEqual([
			'booked',
			'booked',
			'planned',
			'planned',
		]);
		await dataTables.remove('decisions', { transactionId: id, decision: 'booked' });
		await books.change(other, {
			openAmount: other.openAmount,
			status: 'open',
			appliedTransactionIds: other.appliedTransactionIds ?? '',
		});
		expect(await bookings()).toHaveLength(1);
		expect(await rowOf(other)).toMatchObject({ openAmount: 0, status: 'paid' });
		expect(appliedTransactionIds(await rowOf(other))).toContain(id);
		expect(await bookings()).toEqual([]);
	});

	it('books once what stands on the list, and takes it off', async () => {
		const [invoice] = await books.payableInvoices(1);
		const [id] = await books.pay([invoice]);
		await demo.n8n.client.dataTables.insert('review', [{ transactionId: id, status: 'open' }]);
		await books.sweep();
		expect(await rowOf(invoice)).toMatchObject({ status: 'paid' });
		expect(await books.reviewOf(id)).toEqual([]);
	});

	it('leaves alone what somebody is deciding on', async () => {
		const [invoice] = await books.payableInvoices(1);
		const [id] = await books.pay([invoice]);
		// Given a moment from now, since a busy machine may need more than the two minutes of a claim.
		const status = `claim ${new Date(Date.now() + 300_000).toISOString()} somebody`;
		await demo.n8n.client.dataTables.insert('review', [{ transactionId: id, status }]);
		// Others may have become certain meanwhile, by what was learned of their payers.
		const booked = (await bookings()).map(({ transactionId }) => transactionId);
		expect(booked).not.toContain(id);
		expect(await books.reviewOf(id)).toMatchObject([{ status }]);
	});

	it('remembers the day of the last sweep that reached its end', async () => {
		const today = new Date().toISOString().slice(0, 4);
		expect(await demo.n8n.client.dataTables.rows('sweeps')).toMatchObject([
			{ name: 'sweep', sweptOn: expect.stringMatching(new RegExp(`^${today}-\\d\\d-\\d\\d$`)) },
		]);
	});

	it('says which column to mend before it books anything', async () => {
		const { dataTables } = demo.n8n.client;
		await dataTables.rename('invoices', 'old list');
		await dataTables.create('invoices', { number: 'string', openAmount: 'string' });
		const { message } = await books.sweep();
		expect(message).toContain('invoices.openAmount is a column of type string, not number');
		expect(message).toContain('invoices.appliedTransactionIds (string) is missing');
	});
});
