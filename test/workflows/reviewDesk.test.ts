import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import {
	candidateOf,
	deskBooks,
	deskOn,
	fieldsOf,
	htmlOf,
	optionOf,
	readDesk,
	START,
} from '../support/reviewDesk';
import type { TableRow, TablesHost } from '../support/tablesWorkflow';

const invoice = (id: number, more: TableRow = {}): TableRow => ({
	id,
	number: `2026-000${id}`,
	references: '',
	openAmount: 100 * id,
	currency: 'EUR',
	customerName: `Klant ${id} BV`,
	customerId: `c-${id}`,
	status: 'open',
	appliedTransactionIds: null,
	paidOn: null,
	note: null,
	...more,
});
const waiting = (id: string, more: TableRow = {}, row: TableRow = {}): TableRow => ({
	id: Number(id.slice(2)),
	status: 'open',
	about: 'payment',
	reasons: 'Not certain',
	handled: null,
	transactionId: id,
	transaction: JSON.stringify({
		id,
		bookedOn: '2026-11-20',
		amount: 100,
		amountText: '100.00',
		currency: 'EUR',
		counterpartName: 'Klant 1 BV',
		counterpartReference: 'BE68539007547034',
		remittanceInformation: 'thank you',
		...more,
	}),
	...row,
});

describe('the review desk, its sub-workflows in the real engine', () => {
	let desk: WorkflowFile;
	let book: WorkflowFile;
	let list: WorkflowFile;
	let columns: TablesHost['columns'];

	beforeAll(async () => {
		desk = await readDesk();
		book = await readTemplate('book-payments-data-table.json');
		list = await readTemplate('list-invoices-data-table.json');
		const create = await readTemplate('create-invoice-tables-data-table.json');
		columns = Object.fromEntries(
			create.nodes.flatMap(({ parameters }) =>
				parameters.tableName
					? [[String(parameters.tableName), Object(parameters.columns).column]]
					: [],
			),
		);
	});

	function openDesk(tables: Record<string, TableRow[]>, turn = async () => {}) {
		const all: Record<string, TableRow[]> = { review: [], decisions: [], ...tables };
		const subWorkflows = { ...deskBooks(list, book) };
		const own = { ...columns };
		const host: TablesHost = { tables: all, columns: own, turn, subWorkflows };
		return { tables: all, subWorkflows, columns: own, ...deskOn(desk, host) };
	}

	it('shows the list first, then a payment with its candidates and no choice made', async () => {
		const desk = openDesk({
			invoices: [invoice(1), invoice(2)],
			review: [waiting('t-1'), waiting('t-2', { amountText: '7.50', counterpartName: 'Nobody' })],
		});
		const list = await desk.pageAfter({ ...START, language: 'en' });
		expect(list).toMatchObject({ kind: 'page', title: '2 payments wait', shown: { kind: 'list' } });
		expect(htmlOf(list)).toContain('Oldest: 20 Nov 2026, Klant 1 BV, 100.00 EUR');
		const page = await desk.pageAfter(await desk.post(list, {}));
		expect(page.shown).toMatchObject({ kind: 'choice', transactionId: 't-1' });
		const choice = fieldsOf(page).find(({ fieldName }) => fieldName === 'choice');
		expect(choice).toMatchObject({ fieldType: 'radio', requiredField: true });
		expect(choice).not.toHaveProperty('defaultValue');
		expect(candidateOf(page, '2026-0001')).toBe('1) 2026-0001 · Klant 1 BV · 100.00 EUR open');
	});

	it('books the invoice that is chosen, and keeps who did and what was shown', async () => {
		const desk = openDesk({ invoices: [invoice(1), invoice(2)], review: [waiting('t-1')] });
		const page = await desk.open();
		const state = await desk.post(page, { choice: candidateOf(page, '2026-0001') });
		expect(state.notice).toBe('Booked: 100.00 EUR of Klant 1 BV on 2026-0001.');
		expect(desk.tables.invoices[0]).toMatchObject({
			status: 'paid',
			openAmount: 0,
			appliedTransactionIds: 't-1',
			note: 'Decided by Anna Peeters <anna@example.com>',
		});
		expect(desk.tables.review).toEqual([]);
		expect(desk.tables.decisions).toMatchObject([
			{ decision: 'planned' },
			{
				decision: 'confirmed',
				decidedBy: 'Anna Peeters <anna@example.com>',
				invoiceNumber: '2026-0001',
				allocatedAmount: '100.00',
				customerId: 'c-1',
				teachesPayer: true,
				shown: expect.stringContaining('2026-0001 (100.00)'),
			},
		]);
		expect(await desk.pageAfter(state)).toMatchObject({ kind: 'done', title: 'Done' });
	});

	it('learns nothing from a payment that is booked only this once', async () => {
		const desk = openDesk({ invoices: [invoice(1)], review: [waiting('t-1')] });
		const page = await desk.open();
		await desk.post(page, { choice: candidateOf(page, '2026-0001'), once: ['Only this once'] });
		expect(desk.tables.decisions[1]).toMatchObject({ teachesPayer: false });
	});

	it('takes what is for no invoice off the list, for good', async () => {
		const desk = openDesk({ invoices: [invoice(1)], review: [waiting('t-1')] });
		const page = await desk.open();
		const state = await desk.post(page, { choice: optionOf(page, 'notAnInvoice') });
		expect(state).toMatchObject({ others: 1, notice: expect.stringContaining('for no invoice') });
		expect(desk.tables.review).toMatchObject([{ status: 'done' }]);
		expect(desk.tables.decisions).toMatchObject([
			{ decision: 'notAnInvoice', transactionId: 't-1', invoiceId: '' },
		]);
		expect((await desk.pageAfter(state)).kind).toBe('done');
	});

	it('does not propose again what a person refused', async () => {
		const desk = openDesk({ invoices: [invoice(1)], review: [waiting('t-1')] });
		const page = await desk.open();
		const state = await desk.post(page, { choice: optionOf(page, 'refused') });
		expect(desk.tables.decisions).toMatchObject([{ decision: 'rejected', invoiceId: '1' }]);
		expect(desk.tables.review).toMatchObject([{ status: 'open' }]);
		const again = await desk.pageAfter(state);
		expect(again.shown.transactionId).toBe('t-1');
	});

	it('leaves for later what is to be left', async () => {
		const desk = openDesk({
			invoices: [invoice(1)],
			review: [waiting('t-1'), waiting('t-2', { bookedOn: '2026-11-21' })],
		});
		const page = await desk.open();
		const state = await desk.post(page, { choice: optionOf(page, 'later') });
		const other = await desk.pageAfter(state);
		expect(other.shown.transactionId).toBe('t-2');
		const last = await desk.pageAfter(await desk.post(other, { choice: optionOf(other, 'later') }));
		expect(last).toMatchObject({
			kind: 'done',
			description: expect.stringContaining('Left for later: 2'),
		});
		expect(desk.tables.review).toMatchObject([{ status: 'open' }, { status: 'open' }]);
	});

	it('books a number that is typed, and keeps what is left of the payment', async () => {
		const desk = openDesk({
			invoices: [invoice(1, { customerName: 'Other' })],
			review: [waiting('t-1', { amountText: '250.00', amount: 250 })],
		});
		const page = await desk.open();
		const state = await desk.post(page, { choice: optionOf(page, 'typed'), number: ' 2026 0001 ' });
		expect(state.notice).toBe(
			'Booked: 100.00 EUR of Klant 1 BV on 2026-0001. 150.00 EUR is left and stays on the list.',
		);
		expect(desk.tables.review).toMatchObject([{ status: 'open', about: 'rest' }]);
		const rest = await desk.pageAfter(state);
		expect(htmlOf(rest)).toContain('<td>Still to give</td><td><b>150.00 EUR</b></td>');
		const wrong = await desk.post(rest, { choice: optionOf(rest, 'typed'), number: '2026-0001' });
		expect(wrong.notice).toBe('Nothing was booked: 2026-0001 is not open.');
		const done = await desk.post(rest, { choice: optionOf(rest, 'notAnInvoice') });
		expect(await desk.pageAfter(done)).toMatchObject({ kind: 'done' });
	});

	it.each(['refused', 'notAnInvoice', 'several', 'later'])(
		'asks for no invoices when the answer books nothing (%s)',
		async (choice) => {
			const desk = openDesk({
				invoices: [invoice(1), invoice(2, { customerName: 'Klant 1 BV' })],
				review: [waiting('t-1')],
			});
			const page = await desk.open();
			Object.assign(desk.subWorkflows, { 'Invoices It Pays': undefined });
			const booking = desk.post(page, { choice: candidateOf(page, '2026-0001') });
			await expect(booking).rejects.toMatchObject({
				message: expect.stringMatching(/^Invoices It/),
			});
			expect(await desk.post(page, { choice: optionOf(page, choice) })).toBeDefined();
		},
	);

	it('asks for the one invoice that was chosen, and for all where a number is typed', async () => {
		const desk = openDesk({
			invoices: [invoice(1), invoice(2, { customerName: 'Klant 1 BV' })],
			review: [waiting('t-1')],
		});
		const page = await desk.open();
		let reads = 0;
		const number = () => {
			reads += 1;
			return '2026-0002';
		};
		Object.defineProperty(desk.tables.invoices[1], 'number', { enumerable: true, get: number });
		await desk.post(page, { choice: optionOf(page, 'typed'), number: '2026-0009' });
		// Once for the number that was typed, once for the next page.
		expect(reads).toBe(2);
		const state = await desk.post(page, { choice: candidateOf(page, '2026-0001') });
		expect(state.notice).toBe('Booked: 100.00 EUR of Klant 1 BV on 2026-0001.');
		expect(reads).toBe(3);
	});

	it('looks for the data tables when it is opened, and not at each page', async () => {
		const desk = openDesk({ invoices: [invoice(1)], review: [waiting('t-1')] });
		const page = await desk.open();
		expect(page.state.ids).toEqual({
			invoices: 'invoices',
			review: 'review',
			decisions: 'decisions',
		});
		// From here on no table is found, though each is there.
		for (const name of Object.keys(desk.columns)) {
			Object.defineProperty(desk.columns, name, { enumerable: false });
		}
		const state = await desk.post(page, { choice: candidateOf(page, '2026-0001') });
		expect(state.notice).toBe('Booked: 100.00 EUR of Klant 1 BV on 2026-0001.');
		const opening = desk.pageAfter({ ...START, language: 'en' });
		await expect(opening).rejects.toMatchObject({ message: expect.stringMatching(/^Data tables/) });
	});

	it('leaves it to the workflow that lists to say what its table lacks', async () => {
		const desk = openDesk({ invoices: [invoice(1)], review: [waiting('t-1')] });
		desk.columns.invoices = desk.columns.invoices.filter(({ name }) => name !== 'note');
		const opening = desk.pageAfter({ ...START, language: 'en' });
		await expect(opening).rejects.toMatchObject({
			message: expect.stringContaining('invoices.note (string) is missing'),
		});
	});

	describe('a payment that is divided', () => {
		const split = async () => {
			const desk = openDesk({
				invoices: [
					invoice(1, { customerName: 'Klant 1 BV' }),
					invoice(2, { customerName: 'Klant 1 BV' }),
				],
				review: [waiting('t-1', { amountText: '250.00', amount: 250 })],
			});
			const page = await desk.open();
			const state = await desk.post(page, { choice: optionOf(page, 'several') });
			const amounts = await desk.pageAfter(state);
			expect(amounts.shown).toMatchObject({ kind: 'split', transactionId: 't-1' });
			const field = (number: string) =>
				`amount_${amounts.shown.candidates.findIndex((each) => each.invoiceNumber === number) + 1}`;
			return { desk, amounts, one: field('2026-0001'), two: field('2026-0002') };
		};

		it('is booked on each, to the cent', async () => {
			const { desk, amounts, one, two } = await split();
			const state = await desk.post(amounts, { [one]: '99,99', [two]: '150.01' });
			expect(state.notice).toMatch(
				/^Booked: 250\.00 EUR of Klant 1 BV on 2026-000\d, 2026-000\d\.$/,
			);
			expect(desk.tables.invoices).toMatchObject([
				{ status: 'part paid', openAmount: 0.01, appliedTransactionIds: 't-1' },
				{ status: 'part paid', openAmount: 49.99, appliedTransactionIds: 't-1' },
			]);
			expect(desk.tables.review).toEqual([]);
		});

		it.each([
			['100', '150.01', 'together that is 250.01 EUR, and the payment has 250.00 EUR'],
			['100.01', '', '100.01 EUR is more than the 100.00 EUR that is open on 2026-0001'],
			['1.234', '', '"1.234" is no amount'],
			['-5', '', '"-5" is no amount'],
			['', '', 'no amount was given'],
			['0', '0,00', 'no amount was given'],
		])('books nothing of %j and %j', async (first, second, why) => {
			const { desk, amounts, one, two } = await split();
			const state = await desk.post(amounts, { [one]: first, [two]: second });
			expect(state.notice).toContain(why);
			expect(desk.tables.decisions).toEqual([]);
			expect(desk.tables.review).toMatchObject([{ status: 'open' }]);
			const again = await desk.pageAfter(state);
			expect(again.shown.kind).toBe('split');
			const typed = fieldsOf(again).find(({ fieldName }) => fieldName === one);
			expect(typed).toMatchObject({ defaultValue: first });
		});

		it('that broke off after the first invoice is finished at the next opening', async () => {
			const { desk, amounts, one, two } = await split();
			await desk.post(amounts, { [one]: '100', [two]: '150' });
			// As the tables stand when n8n dies between the two.
			const [, second] = desk.tables.invoices;
			Object.assign(second, {
				status: 'open',
				openAmount: 200,
				appliedTransactionIds: null,
				note: null,
			});
			desk.tables.decisions = desk.tables.decisions.filter(
				({ decision }) => decision === 'planned',
			);
			desk.tables.review.push(
				waiting('t-1', { amountText: '250.00' }, { status: 'claim 2026-01-01T00:00:00.000Z x' }),
			);
			const list = await desk.pageAfter({ ...START, language: 'en' });
			expect(desk.tables.invoices[1]).toMatchObject({
				openAmount: 50,
				appliedTransactionIds: 't-1',
			});
			expect(list.kind).toBe('done');
			expect(desk.tables.decisions.at(-1)).toMatchObject({
				decision: 'confirmed',
				decidedBy: 'Anna Peeters <anna@example.com>',
			});
		});
	});

	describe('books nothing, and says so,', () => {
		const unchanged = (desk: ReturnType<typeof openDesk>) => {
			expect(desk.tables.decisions).toEqual([]);
			expect(desk.tables.invoices[0]).toMatchObject({ status: 'open', openAmount: 100 });
		};
		const one = () => openDesk({ invoices: [invoice(1)], review: [waiting('t-1')] });

		it('for an answer from an old tab', async () => {
			const desk = one();
			const page = await desk.open();
			const choice = candidateOf(page, '2026-0001');
			const state = await desk.post(page, { choice, page: 'another' });
			expect(state.notice).toContain('a page that was no longer current');
			unchanged(desk);
		});

		it.each(['9) 2026-0009 · Forged · 1.00 EUR open', '', '__proto__'])(
			'for an answer that was not offered: %j',
			async (choice) => {
				const desk = one();
				const state = await desk.post(await desk.open(), { choice });
				expect(state.notice).toBe('Nothing was booked: that answer was not offered.');
				unchanged(desk);
			},
		);

		it('for an invoice that has changed since', async () => {
			const desk = one();
			const page = await desk.open();
			desk.tables.invoices[0].openAmount = 80;
			const state = await desk.post(page, { choice: candidateOf(page, '2026-0001') });
			expect(state.notice).toContain('2026-0001 has changed since the page was shown');
			expect(desk.tables.decisions).toEqual([]);
		});

		it.each([
			['2026-0009', 'there is no invoice 2026-0009'],
			['', 'type the number'],
			['2026-0003', 'more than one invoice has the number 2026-0003'],
			['2026-0002', '2026-0002 is in USD'],
			['CN-1', 'CN-1 goes the other way'],
		])('for the number %j', async (number, why) => {
			const desk = openDesk({
				invoices: [
					invoice(1),
					invoice(2, { currency: 'USD' }),
					invoice(3),
					invoice(4, { number: '2026-0003' }),
					invoice(5, { number: 'CN-1', openAmount: -100, kind: 'creditNote' }),
				],
				review: [waiting('t-1')],
			});
			const page = await desk.open();
			const state = await desk.post(page, { choice: optionOf(page, 'typed'), number });
			expect(state.notice).toContain(why);
			unchanged(desk);
		});

		it('when somebody else is deciding on it', async () => {
			const desk = one();
			const page = await desk.open();
			desk.tables.review[0].status = `claim ${new Date(Date.now() + 600_000).toISOString()} x`;
			const state = await desk.post(page, { choice: candidateOf(page, '2026-0001') });
			expect(state.notice).toContain('somebody else is deciding');
			unchanged(desk);
		});
	});

	it('lets one of two people decide, whatever they choose at the same moment', async () => {
		for (let round = 0; round < 6; round += 1) {
			let turns = round;
			const turn = async () => {
				for (let waits = (turns = (turns * 7 + 3) % 5); waits > 0; waits -= 1) {
					await new Promise((resolve) => setImmediate(resolve));
				}
			};
			const desk = openDesk(
				{ invoices: [invoice(1), invoice(2, { openAmount: 100 })], review: [waiting('t-1')] },
				turn,
			);
			const [one, other] = [await desk.open(), await desk.open()];
			const states = await Promise.all([
				desk.post(one, { choice: candidateOf(one, '2026-0001') }),
				desk.post(other, { choice: optionOf(other, 'typed'), number: '2026-0002' }),
			]);
			const booked = desk.tables.invoices.filter(({ status }) => status === 'paid');
			expect(booked).toHaveLength(1);
			expect(states.map(({ booked: count }) => count).sort()).toEqual([0, 1]);
			expect(desk.tables.review).toEqual([]);
		}
	});

	it('has booked what has become certain since, and leaves it out', async () => {
		const desk = openDesk({
			invoices: [invoice(1, { references: '+++090/9337/55493+++' })],
			review: [
				waiting('t-1', {
					remittanceInformation: '+++090/9337/55493+++',
					remittanceInformationType: 'structured',
				}),
				waiting('t-2', { amountText: '3.00', counterpartName: 'Nobody' }),
			],
		});
		const list = await desk.pageAfter({ ...START, language: 'en' });
		expect(desk.tables.invoices[0]).toMatchObject({ status: 'paid', appliedTransactionIds: 't-1' });
		expect(list).toMatchObject({ title: 'One payment waits' });
		expect(htmlOf(list)).toContain('Certain meanwhile and booked: 1');
	});

	it.each([
		['nl', 'Er wacht één betaling', 'Er is niets geboekt'],
		['fr', 'Un paiement attend', 'Rien n’a été comptabilisé'],
		['de', 'Eine Zahlung wartet', 'Nichts wurde gebucht'],
	])('speaks %s', async (language, title, nothing) => {
		const desk = openDesk({ invoices: [invoice(1)], review: [waiting('t-1')] });
		const page = await desk.open(language);
		expect(page.title).toBe(title);
		expect((await desk.post(page, { choice: 'x' })).notice).toContain(nothing);
	});

	it('tells at the end, too, that somebody else decided on the last payment', async () => {
		const desk = openDesk({ invoices: [invoice(1)], review: [waiting('t-1')] });
		const [mine, theirs] = [await desk.open(), await desk.open()];
		await desk.post(theirs, { choice: candidateOf(theirs, '2026-0001') });
		const state = await desk.post(mine, { choice: candidateOf(mine, '2026-0001') });
		expect(await desk.pageAfter(state)).toMatchObject({
			kind: 'done',
			title: 'Nothing waits',
			description: expect.stringContaining('Nothing was booked: this payment no longer waits'),
		});
	});

	it('shows a payment where there is no invoice at all', async () => {
		const page = await openDesk({ invoices: [], review: [waiting('t-1')] }).open();
		expect(page.shown).toMatchObject({ transactionId: 't-1', candidates: [] });
	});

	it('says that nothing waits', async () => {
		const page = await openDesk({ invoices: [invoice(1)] }).open();
		expect(page).toMatchObject({ kind: 'done', title: 'Nothing waits' });
	});

	describe.each([
		[
			'en',
			'The booking on 2026-0002 was taken back',
			'is not for 2026-0002',
			'no longer among',
			'is left after',
			'was meant for',
		],
		[
			'nl',
			'De boeking op 2026-0002 is teruggenomen',
			'niet voor 2026-0002 is',
			'niet meer bij',
			'Te veel betaald',
			'was bedoeld voor',
		],
		[
			'fr',
			'L’écriture sur 2026-0002 a été annulée',
			'n’est pas pour 2026-0002',
			'ne figure plus',
			'Trop payé',
			'étaient destinés à',
		],
		[
			'de',
			'Die Buchung auf 2026-0002 wurde zurückgenommen',
			'nicht für 2026-0002 ist',
			'nicht mehr unter',
			'Zu viel gezahlt',
			'waren für 2026-0002',
		],
	])(
		'says in %s why it waits, whatever the run wrote:',
		(language, undone, refused, gone, over, meant) => {
			const written = (decision: string, more: TableRow = {}): TableRow => ({
				id: 1,
				decision,
				decidedBy: 'workflow',
				transactionId: 't-1',
				invoiceId: '2',
				invoiceNumber: '2026-0002',
				allocatedAmount: '60.00',
				currency: 'EUR',
				...more,
			});
			it.each([
				['taken back', 'undone', written('undone'), undone],
				['refused', 'undone', written('rejected'), refused],
				['gone', 'gone', written('booked', { invoiceId: '9' }), gone],
				['paid too much', 'overpayment', written('booked'), over],
				['the rest of a plan', 'rest', written('planned'), meant],
			])('%s', async (_name, about, decision, sentence) => {
				const applied = about === 'overpayment' ? 't-1' : null;
				const desk = openDesk({
					invoices: [invoice(2, { openAmount: 140, appliedTransactionIds: applied })],
					review: [waiting('t-1', {}, { about, reasons: 'In the words of the run' })],
					decisions: [decision],
				});
				const list = await desk.pageAfter({ ...START, language });
				expect(htmlOf(list)).not.toContain('In the words of the run');
				const page = await desk.pageAfter(await desk.post(list, {}));
				expect(htmlOf(page)).toContain(sentence);
				expect(htmlOf(page)).not.toContain('In the words of the run');
			});
		},
	);

	it('says once who took a booking back, and when', async () => {
		const undone = {
			id: 1,
			decision: 'undone',
			decidedBy: 'Anna Peeters <anna@example.com>',
			decidedAt: '2026-11-21T09:00:00.000Z',
			transactionId: 't-1',
			invoiceId: '2',
			invoiceNumber: '2026-0002',
		};
		const desk = openDesk({
			invoices: [invoice(2, { openAmount: 100 })],
			review: [waiting('t-1', { remittanceInformation: '2026-0002' }, { about: 'undone' })],
			decisions: [undone],
		});
		const page = htmlOf(await desk.open());
		expect(page.match(/taken back/g)).toHaveLength(1);
		expect(page).toContain(
			'The booking on 2026-0002 was taken back by Anna Peeters &lt;anna@example.com&gt; on 2026-11-21: it is not booked there again',
		);
	});

	it('tells of invoices whose row could not be used when no payment waits', async () => {
		const desk = openDesk({ invoices: [invoice(2, { currency: 'shells' })] });
		const list = await desk.pageAfter({ ...START, language: 'en' });
		expect(list).toMatchObject({ kind: 'page', title: 'Nothing waits', button: 'Close' });
		expect(htmlOf(list)).toContain('Invoices whose row could not be used: 1');
		expect(await desk.pageAfter(await desk.post(list, {}))).toMatchObject({
			kind: 'done',
			title: 'Nothing waits',
		});
	});

	it('shows one page for a payment that two runs put on the list, and clears both rows', async () => {
		const twin = waiting('t-1', {}, { id: 7, about: 'payment' });
		const desk = openDesk({ invoices: [invoice(1)], review: [waiting('t-1'), twin] });
		const list = await desk.pageAfter({ ...START, language: 'en' });
		expect(list.title).toBe('One payment waits');
		const page = await desk.pageAfter(await desk.post(list, {}));
		await desk.post(page, { choice: candidateOf(page, '2026-0001') });
		expect(desk.tables.review).toEqual([]);
		expect(desk.tables.invoices[0]).toMatchObject({ openAmount: 0, appliedTransactionIds: 't-1' });
	});

	it('tells of invoices whose row could not be used', async () => {
		const desk = openDesk({
			invoices: [invoice(1), invoice(2, { currency: 'shells' })],
			review: [waiting('t-1')],
		});
		const list = await desk.pageAfter({ ...START, language: 'en' });
		expect(htmlOf(list)).toContain('Invoices whose row could not be used: 1');
		expect(htmlOf(list)).toContain('<b>2026-0002</b>');
	});

	it.each([
		"$& $$ $` $'",
		'Braces }} {{ 1+1 }}',
		'<b>Bold</b> & "quoted"',
		'two\nlines',
		'\\u0024',
	])('shows and books names with odd signs: %j', async (odd) => {
		const desk = openDesk({
			invoices: [invoice(1, { customerName: odd }), invoice(2, { customerName: odd })],
			review: [waiting('t-1', { counterpartName: odd, remittanceInformation: odd })],
		});
		const page = await desk.open();
		expect(htmlOf(page)).not.toContain('<b>Bold');
		const [first] = page.shown.options;
		const offered = (
			fieldsOf(page).find(({ fieldName }) => fieldName === 'choice')?.fieldOptions as {
				values: Array<{ option: string }>;
			}
		).values;
		expect(offered[0].option).toBe(first.label);
		await desk.post(page, { choice: candidateOf(page, '2026-0001') });
		expect(desk.tables.invoices[0]).toMatchObject({ status: 'paid' });
	});

	it('offers more than eight candidates in a dropdown, two equal ones apart', async () => {
		const invoices = Array.from({ length: 200 }, (_, place) =>
			invoice(place + 1, { number: 'SAME', openAmount: 100, customerName: 'Klant 1 BV' }),
		);
		const desk = openDesk({ invoices, review: [waiting('t-1')] });
		const page = await desk.open();
		const labels = page.shown.options.map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
		if (page.shown.candidates.length > 8) {
			expect(fieldsOf(page).find(({ fieldName }) => fieldName === 'choice')).toMatchObject({
				fieldType: 'dropdown',
			});
		}
		await desk.post(page, { choice: labels[1] });
		const [chosen] = desk.tables.invoices.filter(({ status }) => status === 'paid');
		expect(String(chosen.id)).toBe(page.shown.candidates[1].invoiceId);
	});
});
