import { readTemplate } from '../../n8n/client/Workflows';
import { runTemplate, type TableRow, type TablesHost } from '../support/tablesWorkflow';

const FILE = 'stop-reminders-and-thank-payers.json';
const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

const invoice = (id: number, cells: TableRow = {}): TableRow => ({
	id,
	number: `2026-000${id}`,
	references: '',
	openAmount: 100 + id,
	currency: 'EUR',
	customerName: `Klant ${id}`,
	customerEmail: `klant${id}@example.com`,
	status: 'open',
	appliedTransactionIds: '',
	kind: 'invoice',
	...cells,
});
const paid = (id: number, cells: TableRow = {}): TableRow =>
	invoice(id, { openAmount: 0, status: 'paid', appliedTransactionIds: `t-${id}`, ...cells });
const decision = (id: number, cells: TableRow = {}): TableRow => ({
	id: id * 10,
	decision: 'booked',
	transactionId: `t-${id}`,
	invoiceId: String(id),
	bookedOn: '2026-11-20',
	decidedAt: ago(1),
	...cells,
});
const pending = (id: number, cells: TableRow = {}): TableRow => ({
	id: `p-${id}`,
	bookedOn: '2026-11-28',
	amount: 100 + id,
	amountText: `${100 + id}.00`,
	currency: 'EUR',
	counterpartName: `Klant ${id}`,
	remittanceInformation: `Factuur 2026-000${id}`,
	...cells,
});

/** The tables of a bookkeeper, and the mails that his payers got. */
class FollowUp {
	readonly mails: string[] = [];
	readonly texts: string[] = [];
	isMailDown = false;
	/** Happens at the next reading or change of a table that fits. */
	meanwhile: () => void | Promise<void> = () => {};
	readonly host: TablesHost;

	constructor(invoices: TableRow[], decisions: TableRow[]) {
		const columnsOf = (row: TableRow) =>
			Object.keys(row).map((name) => ({
				name,
				type: name === 'openAmount' ? 'number' : 'string',
			}));
		this.host = {
			tables: { invoices, decisions },
			columns: { invoices: columnsOf(invoice(1)), decisions: columnsOf(decision(1)) },
			turn: async () => await this.meanwhile(),
		};
	}

	get invoices() {
		return this.host.tables.invoices ?? [];
	}
	get decisions() {
		return this.host.tables.decisions ?? [];
	}
	get stopped() {
		return (this.host.tables.reminders ?? [])
			.filter(({ stop }) => stop === 'yes')
			.map(({ number, because }) => `${String(number)}: ${String(because)}`);
	}
	get thanks() {
		return (this.host.tables.thanks ?? []).map(({ number, status }) => [number, status]);
	}

	async run(announced: TableRow[] = []): Promise<void> {
		await runTemplate(await readTemplate(FILE), {
			host: this.host,
			start: 'Every Hour',
			played: {
				'Announced Payments': () => (announced.length > 0 ? announced : [{}]),
				'Send Thanks': (run) =>
					run.getInputData().map((_, item) => {
						if (this.isMailDown) return { error: 'Mailbox full', details: 'Later' };
						this.mails.push(String(run.getNodeParameter('toEmail', item)));
						this.texts.push(String(run.getNodeParameter('text', item)));
						return { accepted: true };
					}),
			},
		});
	}
}

describe('the template that stops reminders and thanks payers', () => {
	it('stops reminders and thanks once when a booking closes an invoice', async () => {
		const work = new FollowUp([paid(1), invoice(2)], [decision(1)]);
		await work.run();
		await work.run();
		expect(work.stopped).toEqual(['2026-0001: Paid on 2026-11-20']);
		expect(work.mails).toEqual(['klant1@example.com']);
		expect(work.texts[0]).toContain('nothing is open any more on invoice 2026-0001');
		expect(work.thanks).toEqual([['2026-0001', 'sent']]);
	});

	it('says which tables are missing before it does anything', async () => {
		const work = new FollowUp([paid(1)], [decision(1)]);
		delete work.host.columns.decisions;
		await expect(work.run()).rejects.toThrow('Data tables that are missing: decisions');
		const noAddress = new FollowUp([paid(1)], [decision(1)]);
		const columns = noAddress.host.columns;
		columns.invoices = (columns.invoices ?? []).filter(({ name }) => name !== 'customerEmail');
		await expect(noAddress.run()).rejects.toThrow('invoices.customerEmail (string) is missing');
	});

	it.each([
		['is paid in part', { openAmount: 40 }, {}],
		['was closed by hand', { appliedTransactionIds: '' }, {}],
		['has another payment applied', { appliedTransactionIds: 't-9' }, {}],
		['was opened again', { status: 'open', openAmount: 100 }, {}],
		['has no amount', { openAmount: null }, {}],
		['was only planned to be booked', {}, { decision: 'planned' }],
		['a person confirmed and that is still open', { openAmount: 100 }, { decision: 'confirmed' }],
		['a person refused', {}, { decision: 'rejected' }],
		['was taken back', {}, { decision: 'undone' }],
		['was booked long ago', {}, { decidedAt: ago(60) }],
		['was booked at an unknown time', {}, { decidedAt: null }],
	])('sends nothing for an invoice that %s', async (_, cells, decided) => {
		const work = new FollowUp([paid(1, cells)], [decision(1, decided)]);
		await work.run();
		expect([work.mails, work.stopped]).toEqual([[], []]);
	});

	it.each([
		['no address', { customerEmail: null }],
		['no address that a mail can go to', { customerEmail: 'klant 1' }],
		['two addresses in one cell', { customerEmail: 'a@example.com, b@example.com' }],
		['a credit note', { kind: 'creditNote' }],
	])('stops reminders and thanks nobody for %s', async (_, cells) => {
		const work = new FollowUp([paid(1, cells)], [decision(1)]);
		await work.run();
		expect([work.mails, work.stopped.length]).toEqual([[], 1]);
	});

	it('counts what a person confirmed at the desk', async () => {
		const work = new FollowUp([paid(1)], [decision(1, { decision: 'confirmed' })]);
		await work.run();
		expect(work.mails).toEqual(['klant1@example.com']);
	});

	it('counts what was booked again after it was taken back', async () => {
		const undone = decision(1, { id: 11, decision: 'undone' });
		const work = new FollowUp([paid(1)], [decision(1), undone, decision(1, { id: 12 })]);
		await work.run();
		expect(work.mails).toEqual(['klant1@example.com']);
	});

	it('thanks once for two payments of one invoice, and once for a number that stands twice', async () => {
		const work = new FollowUp(
			[paid(1, { appliedTransactionIds: 't-1, t-2' }), paid(3, { number: '2026-0001' })],
			[decision(1), decision(1, { id: 11, transactionId: 't-2' }), decision(3)],
		);
		await work.run();
		await work.run();
		expect(work.mails).toHaveLength(1);
	});

	describe('for a payment that the bank has only announced', () => {
		it('stops reminders only', async () => {
			const work = new FollowUp([invoice(1), invoice(2)], []);
			await work.run([pending(1)]);
			expect(work.stopped).toEqual([
				'2026-0001: Announced by the bank, not booked yet: 101.00 EUR of Klant 1',
			]);
			expect([work.mails, work.thanks]).toEqual([[], []]);
			expect(work.invoices[0]).toMatchObject({ openAmount: 101, status: 'open' });
		});

		it('leaves reminders alone when it is not certain which invoice it is', async () => {
			const work = new FollowUp([invoice(1), invoice(2, { openAmount: 101 })], []);
			await work.run([pending(1, { remittanceInformation: 'thanks', counterpartName: 'X' })]);
			expect(work.stopped).toEqual([]);
		});

		it('holds on while the booking may be on its way, then lets reminders go on', async () => {
			const work = new FollowUp([invoice(1)], []);
			await work.run([pending(1)]);
			await work.run();
			expect(work.stopped).toHaveLength(1);
			Object.assign(work.host.tables.reminders?.[0] ?? {}, { seenAt: ago(4) });
			await work.run();
			expect(work.stopped).toEqual([]);
			expect(work.host.tables.reminders).toMatchObject([
				{ stop: 'no', because: 'The payment that was announced did not come' },
			]);
		});

		it('is counted as seen each time', async () => {
			const work = new FollowUp([invoice(1)], []);
			await work.run([pending(1)]);
			Object.assign(work.host.tables.reminders?.[0] ?? {}, { seenAt: ago(4) });
			await work.run([pending(1)]);
			await work.run();
			expect(work.stopped).toHaveLength(1);
		});

		it('becomes one that is paid, and is thanked for then', async () => {
			const work = new FollowUp([invoice(1)], []);
			await work.run([pending(1)]);
			Object.assign(work.invoices[0] ?? {}, paid(1));
			work.decisions.push(decision(1));
			await work.run();
			expect(work.stopped).toEqual(['2026-0001: Paid on 2026-11-20']);
			expect(work.mails).toHaveLength(1);
		});

		it('does not keep the rest from being done when the bank cannot be read', async () => {
			const work = new FollowUp([paid(1)], [decision(1)]);
			await work.run([{ error: 'Ponto is busy', details: 'Wait' }]);
			expect(work.mails).toHaveLength(1);
		});
	});

	it('lets reminders go on for what is taken back, and does not thank a second time', async () => {
		const work = new FollowUp([paid(1)], [decision(1)]);
		await work.run();
		Object.assign(work.invoices[0] ?? {}, invoice(1));
		work.decisions.push(decision(1, { id: 20, decision: 'undone' }));
		await work.run();
		expect(work.stopped).toEqual([]);
		Object.assign(work.invoices[0] ?? {}, paid(1));
		work.decisions.push(decision(1, { id: 30 }));
		await work.run();
		expect(work.stopped).toHaveLength(1);
		expect(work.mails).toHaveLength(1);
	});

	it('sends one mail when two runs overlap', async () => {
		const work = new FollowUp([paid(1), paid(2)], [decision(1), decision(2)]);
		await work.run();
		work.host.tables.thanks?.splice(0);
		work.mails.length = 0;
		await Promise.all([work.run(), work.run(), work.run()]);
		expect(work.mails.sort()).toEqual(['klant1@example.com', 'klant2@example.com']);
	});

	it('sends nothing when the booking is taken back after it was claimed', async () => {
		const work = new FollowUp([paid(1)], [decision(1)]);
		work.meanwhile = () => {
			if ((work.host.tables.thanks ?? []).length > 0)
				Object.assign(work.invoices[0] ?? {}, invoice(1));
		};
		await work.run();
		expect(work.mails).toEqual([]);
		expect(work.thanks).toEqual([['2026-0001', 'dropped']]);
	});

	it('never sends again what may have gone', async () => {
		const work = new FollowUp([paid(1)], [decision(1)]);
		work.isMailDown = true;
		await work.run();
		work.isMailDown = false;
		await work.run();
		expect(work.mails).toEqual([]);
		expect(work.host.tables.thanks).toMatchObject([{ status: 'not sent', note: 'Mailbox full' }]);
	});
});
