import { Settings } from 'luxon';
import { readTemplate } from '../../n8n/client/Workflows';
import {
	runTemplate,
	type Played,
	type TableRow,
	type TablesHost,
} from '../support/tablesWorkflow';

const FILE = 'watch-consent-and-synchronization.json';
const DAILY = 'Every Day at 08:00';
const HOURLY = 'Account Needs Attention';

const account = (id: string, name: string): TableRow => ({
	kind: 'account',
	id,
	reference: 'BE68539007547034',
	name,
	currency: 'EUR',
	deprecated: false,
});
const transaction = (accountId: string, bookedOn: string): TableRow => ({
	id: `${accountId} ${bookedOn}`,
	accountId,
	bookedOn,
	amount: 1,
	currency: 'EUR',
});
const consent = (id: string): TableRow => ({
	id,
	message: 'The consent for Main ends in 6 days',
	action: 'Renew it at the bank',
	accountReference: 'BE68539007547034',
	accountName: 'Main',
});

/** A workflow with its table, and the mails that went out. */
class Watch {
	readonly mails: TableRow[] = [];
	readonly host: TablesHost = { tables: {}, columns: {}, turn: async () => {} };
	isMailDown = false;

	get told() {
		return this.mails.map(({ subject }) => subject);
	}

	async run(start: string, played: Played): Promise<void> {
		const send: Played[string] = (run) => {
			if (this.isMailDown) throw new Error('The mail server did not answer');
			const read = (name: string) => run.getNodeParameter(name, 0);
			const mail = { to: read('toEmail'), subject: read('subject'), html: read('html') };
			this.mails.push(mail);
			return [mail];
		};
		await runTemplate(await readTemplate(FILE), {
			host: this.host,
			start,
			played: { [DAILY]: () => [{}], 'Send Mail': send, ...played },
		});
	}

	async look(
		accounts: TableRow[],
		transactions: TableRow[],
		unread: TableRow[] = [],
	): Promise<void> {
		await this.run(DAILY, {
			Accounts: () => accounts,
			Transactions: () => [...transactions, ...unread],
		});
	}

	async hear(...events: TableRow[]): Promise<void> {
		await this.run(HOURLY, { [HOURLY]: () => events });
	}
}

describe('the template that watches consents and synchronizations', () => {
	let watch: Watch;
	beforeEach(() => {
		watch = new Watch();
		Settings.now = () => Date.UTC(2026, 10, 28, 7);
	});
	afterEach(() => {
		Settings.now = () => Date.now();
	});

	it('mails what the trigger reports, in its words', async () => {
		await watch.hear(consent('e1'));
		expect(watch.mails).toEqual([
			{
				to: 'you@example.com',
				subject: 'The consent for Main ends in 6 days',
				html: expect.stringContaining('Renew it at the bank'),
			},
		]);
	});

	it('puts several things into one mail', async () => {
		await watch.hear(consent('e1'), { ...consent('e2'), message: 'Other <b>' });
		expect(watch.told).toEqual(['Bank accounts: 2 things to look at']);
		expect(watch.mails[0]?.html).toContain('Other &#60;b&#62;');
	});

	it('sends with the next one what could not be sent', async () => {
		watch.isMailDown = true;
		await expect(watch.hear(consent('e1'))).rejects.toThrow('The mail server did not answer');
		watch.isMailDown = false;
		await watch.look([account('a', 'Main')], [transaction('a', '2026-11-27')]);
		expect(watch.told).toEqual(['The consent for Main ends in 6 days']);
	});

	it('tells a change that comes back, though it looks the same', async () => {
		await watch.hear(consent('e1'));
		await watch.hear(consent('e1'));
		expect(watch.told).toHaveLength(2);
	});

	it('tells once that nothing happens on an account, and again only after something did', async () => {
		const accounts = [account('a', 'Main'), account('b', 'Savings')];
		const before = [transaction('a', '2026-11-27'), transaction('b', '2026-11-12')];
		await watch.look(accounts, before);
		expect(watch.told).toEqual([
			'BE68 5390 0754 7034 · Savings · EUR: no transaction since 12 Nov 2026, 16 days ago',
		]);
		await watch.look(accounts, before);
		expect(watch.told).toHaveLength(1);
		await watch.look(accounts, [...before, transaction('b', '2026-11-28')]);
		await watch.look(accounts, before);
		expect(watch.told).toHaveLength(2);
	});

	it('lets seven days pass, and speaks on the eighth', async () => {
		await watch.look([account('a', 'Main')], [transaction('a', '2026-11-21')]);
		expect(watch.told).toEqual([]);
		await watch.look([account('a', 'Main')], [transaction('a', '2026-11-20')]);
		expect(watch.told).toHaveLength(1);
	});

	it('says of an account without any transaction how far back it looked', async () => {
		await watch.look([account('a', 'Main')], []);
		expect(watch.told).toEqual([expect.stringContaining('no transaction in the last 90 days')]);
	});

	it('leaves out accounts that are connected in the old way: they are reported as such', async () => {
		await watch.look([{ ...account('a', 'Main'), deprecated: true }], []);
		expect(watch.told).toEqual([]);
	});

	describe('when Ponto cannot be read', () => {
		const one = { ...account('b', 'Savings'), reference: 'BE71096123456769' };
		const unread = {
			error: 'BE71 0961 2345 6769 · Savings · EUR could not be read to the end: Ponto is busy',
			details: 'Wait a minute',
		};

		it('names the account once, and does not call it quiet', async () => {
			const accounts = [account('a', 'Main'), one];
			const read = [transaction('a', '2026-11-27')];
			await watch.look(accounts, read, [unread]);
			await watch.look(accounts, read, [{ ...unread, details: 'Wait two minutes' }]);
			expect(watch.told).toEqual([expect.stringContaining('Savings · EUR could not be read')]);
		});

		it('still knows afterwards what it told before', async () => {
			const accounts = [account('a', 'Main'), one];
			const read = [transaction('a', '2026-11-27'), transaction('b', '2026-11-01')];
			await watch.look(accounts, read);
			await watch.look(accounts, [], [unread]);
			await watch.look(accounts, read);
			expect(
				watch.told.filter((subject) => String(subject).includes('no transaction')),
			).toHaveLength(1);
		});

		it('tells of a refusal of everything once, and calls nothing quiet', async () => {
			await watch.look([{ error: 'Ponto refused the credential' }], []);
			await watch.look([{ error: 'Ponto refused the credential' }], []);
			expect(watch.told).toEqual(['Ponto refused the credential.']);
		});

		it('tells of it when the mail could not go before it was over', async () => {
			watch.isMailDown = true;
			const refused = watch.look([{ error: 'Ponto refused the credential' }], []);
			await expect(refused).rejects.toThrow('The mail server did not answer');
			watch.isMailDown = false;
			const read = [transaction('a', '2026-11-27')];
			await watch.look([account('a', 'Main')], read);
			await watch.look([account('a', 'Main')], read);
			expect(watch.told).toEqual(['Ponto refused the credential.']);
		});

		it('tells of it again after it has worked in between', async () => {
			await watch.look([{ error: 'Ponto refused the credential' }], []);
			await watch.look([account('a', 'Main')], [transaction('a', '2026-11-27')]);
			await watch.look([{ error: 'Ponto refused the credential' }], []);
			expect(watch.told).toHaveLength(2);
		});
	});
});
