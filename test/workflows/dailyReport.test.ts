import { Settings } from 'luxon';
import { readTemplate } from '../../n8n/client/Workflows';
import { runTemplate, type TableRow, type TablesHost } from '../support/tablesWorkflow';

const account: TableRow = {
	kind: 'account',
	id: 'a',
	reference: 'BE68539007547034',
	name: 'Main',
	currency: 'EUR',
	currentBalance: 100,
	deprecated: false,
};
const transaction = (id: string, amount: number | null, createdAt: string | null): TableRow => ({
	id,
	accountId: 'a',
	accountReference: 'BE68539007547034',
	bookedOn: '2026-11-25',
	createdAt,
	amount,
	currency: 'EUR',
	counterpartName: `Payer ${id}`,
});
/** Brussels is an hour ahead of UTC. */
const YESTERDAY = '2026-11-27T09:00:00.000Z';

class Reports {
	readonly mails: TableRow[] = [];
	readonly host: TablesHost;
	isMailDown = false;

	constructor(tables: Record<string, TableRow[]> = {}) {
		const columns = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
		this.host = { tables, columns, turn: async () => {} };
	}

	get html() {
		return String(this.mails.at(-1)?.html).replace(/\u00a0/g, ' ');
	}

	async send(transactions: TableRow[], accounts: TableRow[] = [account]): Promise<void> {
		await runTemplate(await readTemplate('send-daily-bank-report.json'), {
			host: this.host,
			start: 'Every Day at 07:00',
			played: {
				Accounts: () => accounts,
				Transactions: () => transactions,
				'Send Mail': (run) => {
					if (this.isMailDown) throw new Error('The mail server did not answer');
					const read = (name: string) => run.getNodeParameter(name, 0);
					const mail = { subject: read('subject'), html: read('html'), text: read('text') };
					this.mails.push(mail);
					return [mail];
				},
			},
		});
	}
}

describe('the template that sends a daily report', () => {
	const today = (day: number) => {
		Settings.now = () => Date.UTC(2026, 10, day, 6);
	};
	beforeEach(() => today(28));
	afterEach(() => {
		Settings.now = () => Date.now();
	});

	it('sums what Ponto got yesterday, whenever it was booked', async () => {
		const reports = new Reports();
		await reports.send([
			transaction('1', 0.1, YESTERDAY),
			transaction('2', 0.2, YESTERDAY),
			transaction('3', -50, YESTERDAY),
			transaction('4', 999, '2026-11-28T05:00:00.000Z'),
			transaction('5', 999, '2026-11-26T22:30:00.000Z'),
		]);
		expect(reports.mails[0]?.subject).toBe('Bank report, Friday 27 November 2026');
		expect(reports.html).toContain('In<b class="good">€ 0,30</b>');
		expect(reports.html).toContain('Out<b>− € 50,00</b>');
		expect(reports.html).not.toContain('999');
	});

	it('has each transaction in one report, also after days on which n8n was down', async () => {
		const reports = new Reports();
		const all = ['2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01'].map((day, place) =>
			transaction(`${place}`, 1, `${day}T12:00:00.000Z`),
		);
		await reports.send(all);
		today(32);
		await reports.send(all);
		const told = reports.mails.map(({ html }) =>
			[...String(html).matchAll(/Payer (\d)/g)].map(([, id]) => id),
		);
		expect(told).toEqual([['0'], ['1', '2', '3']]);
		expect(reports.mails[1]?.subject).toContain('Saturday 28 November to Tuesday 1 December');
	});

	it('makes up for a mail that did not go, and repeats yesterday when asked again', async () => {
		const reports = new Reports();
		const one = transaction('1', 1, YESTERDAY);
		reports.isMailDown = true;
		await expect(reports.send([one])).rejects.toThrow('The mail server did not answer');
		reports.isMailDown = false;
		await reports.send([one]);
		await reports.send([one]);
		expect(reports.mails.map(({ html }) => String(html).includes('Payer 1'))).toEqual([true, true]);
	});

	it('tells what was paid and what waits, if the tables are there', async () => {
		const booked = {
			id: 1,
			decision: 'booked',
			invoiceNumber: '2026-0041',
			allocatedAmount: '121.00',
			currency: 'EUR',
			counterpartName: 'Janssens <b>',
			decidedAt: YESTERDAY,
		};
		const waiting = { id: 1, transactionId: 't', amount: 80, currency: 'EUR', reasons: 'Two fit' };
		const reports = new Reports({
			decisions: [
				booked,
				{ ...booked, id: 2, decision: 'planned' },
				{ ...booked, id: 4, decision: 'confirmed', allocatedAmount: '9.00' },
				{ ...booked, id: 3, decidedAt: '2026-11-20T09:00:00.000Z' },
				// Two runs that overlap write down one booking twice.
				{ ...booked, id: 5 },
			],
			review: [
				waiting,
				{ ...waiting, id: 2, transactionId: 'u', handled: true },
				{ ...waiting, id: 3 },
				{ ...waiting, id: 4, transactionId: 'v', status: 'done by Ann' },
			],
		});
		await reports.send([]);
		expect(reports.html).toContain('Paid: 2 bookings, € 130,00');
		expect(reports.html).toContain('Janssens &#60;b&#62;');
		expect(reports.html).toContain('Waits for you: 1 payment, € 80,00');
		expect(reports.html).toContain('Two fit');
	});

	it('leaves that part out without the tables', async () => {
		const reports = new Reports();
		await reports.send([]);
		expect(reports.html).not.toMatch(/Paid|Waits/);
	});

	it('names an account that could not be read, and does not call its sums nothing', async () => {
		const reports = new Reports();
		await reports.send([
			{
				error: 'BE68 5390 0754 7034 · Main · EUR could not be read to the end: busy',
				details: 'Wait',
			},
		]);
		expect(reports.html).toContain('could not be read to the end');
		expect(reports.html).toContain('not known');
	});

	it('warns of consents and synchronizations', async () => {
		const reports = new Reports();
		await reports.send(
			[],
			[
				{ ...account, consentDaysLeft: 6, consentExpiresOn: '2026-12-04' },
				{ ...account, id: 'b', name: 'Other', synchronizationOutcome: 'error' },
			],
		);
		expect(reports.html).toContain('The consent for Main ends on 4 Dec 2026');
		expect(reports.html).toContain('The last synchronization of Other did not succeed');
	});

	it('shows a transaction whose amount or arrival is not known', async () => {
		const reports = new Reports();
		await reports.send([
			transaction('1', null, YESTERDAY),
			{ ...transaction('2', 5, null), bookedOn: '2026-11-27' },
		]);
		expect(reports.html).toContain('Amount not known: 1 transaction');
		expect(reports.html).toContain('Payer 2');
	});
});
