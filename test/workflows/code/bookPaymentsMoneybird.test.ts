import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowFile } from '../../../n8n/client/Workflows';
import { TEMPLATES } from '../../../tools/templates/withInlinedCode';
import { inEnglish } from './inEnglish';
import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const FILE = 'book-payments-moneybird.json';
const SETTINGS = {
	apiUrl: 'https://moneybird.com/api/v2',
	administrationId: '123',
	currency: 'EUR',
	booksImportThisBank: 'no',
};
const booking = (more: Row = {}): Row => ({
	do: 'book',
	transactionId: 't',
	invoiceId: 'sales-43',
	invoiceNumber: '2026-0001',
	allocatedAmount: '121.00',
	currency: 'EUR',
	openAmountBefore: '121.00',
	openAmountAfter: '0.00',
	bookedOn: '2026-11-20',
	decidedBy: 'workflow',
	...more,
});
const invoice = (open: string, payments: readonly Row[] = [], more: Row = {}) => ({
	statusCode: 200,
	body: { state: 'open', currency: 'EUR', total_unpaid: open, payments, ...more },
});
const OURS = { id: '9', price: '121.0', transaction_identifier: 'ponto:t' };

const run = (node: string, before: Readonly<Record<string, Given>>): Row[] =>
	runCodeNode(FILE, before, [], node).map(({ json }) => inEnglish(json));
const ask = (rows: readonly Row[], settings: Row = SETTINGS) =>
	run('Bookings', { Settings: [settings], Tasks: [[], [], [...rows]] });
const look = (rows: readonly Row[], answers: readonly Row[]) => {
	const asked = ask(rows);
	const reads = run('To Read', { Bookings: asked });
	return run('Look', {
		Settings: [SETTINGS],
		Bookings: asked,
		'To Read': reads,
		'Read First': answers,
	});
};

/** The data tables as the other template makes them. */
function tablesMade(): Row[] {
	const file = join(TEMPLATES, 'mark-invoices-paid-moneybird.json');
	const { nodes } = JSON.parse(readFileSync(file, 'utf8')) as WorkflowFile;
	return nodes
		.filter(({ parameters }) => parameters.tableName)
		.map(({ parameters: { tableName, columns } }) => ({
			id: tableName,
			name: tableName,
			columns: Object(columns).column,
		}));
}

describe('what is asked of Moneybird', () => {
	it('is the payment with our mark, as text and in the list of the invoice', () => {
		expect(ask([booking({ invoiceId: 'external-43' })])).toMatchObject([
			{
				reads: [{ url: 'https://moneybird.com/api/v2/123/external_sales_invoices/43.json' }],
				payUrl: 'https://moneybird.com/api/v2/123/external_sales_invoices/43/payments.json',
				body: {
					payment: {
						payment_date: '2026-11-20',
						price: '121.00',
						transaction_identifier: 'ponto:t',
					},
				},
			},
		]);
	});

	it.each<[string, Row, Row, string]>([
		['imports the bank account itself', {}, { booksImportThisBank: 'yes' }, 'link it there'],
		['are in another currency', { currency: 'USD' }, {}, 'is not in EUR'],
		['would settle a credit note', { allocatedAmount: '-5.00' }, {}, 'a credit note'],
	])('is nothing where the books %s', (_what, more, settings, why) => {
		const [asked] = ask([booking(more)], { ...SETTINGS, ...settings });
		expect(asked.refused).toContain(why);
		expect(asked).not.toHaveProperty('payUrl');
	});

	it.each<[string, Row, string]>([
		['the question is not answered', { booksImportThisBank: '' }, 'booksImportThisBank'],
		['the administration is not named', { administrationId: '' }, 'administrationId'],
	])('is nothing, and the run stops, while %s', (_what, more, field) => {
		const asked = { ...SETTINGS, ...more };
		const [{ missing }] = run('Check Tables', { 'Find Tables': tablesMade(), Settings: [asked] });
		expect(missing).toContain(`Settings: `);
		expect(missing).toContain(field);
	});

	it('begins once tables and settings are there', () => {
		const before = { 'Find Tables': tablesMade(), Settings: [SETTINGS] };
		expect(run('Check Tables', before)[0].missing).toBe('');
	});
});

describe('before a payment is posted', () => {
	it('the open amount must be the one that was matched', () => {
		expect(look([booking()], [invoice('121.0')])).toMatchObject([{ state: 'ready' }]);
		expect(look([booking()], [invoice('100.0')])).toMatchObject([
			{
				state: 'refused',
				refused: expect.stringContaining('100.00 EUR is open there now, and 121.00 EUR'),
			},
		]);
	});

	it('parts of one invoice count one after the other', () => {
		const parts = [
			booking({ allocatedAmount: '21.00', openAmountAfter: '100.00' }),
			booking({ transactionId: 'u', allocatedAmount: '100.00', openAmountBefore: '100.00' }),
		];
		const answers = [invoice('121.0'), invoice('121.0')];
		expect(look(parts, answers).map(({ state }) => state)).toEqual(['ready', 'ready']);
	});

	it.each<[string, string, Row, string]>([
		['on the same day', '2026-11-20', {}, 'refused'],
		['some days before', '2026-11-16', {}, 'refused'],
		['weeks later', '2027-02-28', {}, 'refused'],
		['the month before', '2026-10-20', {}, 'ready'],
		['half a year later', '2027-05-20', {}, 'ready'],
		['with the mark of another payment', '2026-11-20', { mark: 'ponto:u' }, 'ready'],
		['of another amount', '2026-11-20', { price: '120.99' }, 'ready'],
		['where a person decided', '2026-11-20', { decidedBy: 'Anna' }, 'ready'],
	])('a payment by hand %s is looked at first', (_what, paidOn, more, state) => {
		const { mark = null, price = '121.0', decidedBy = 'workflow' } = more;
		const payment = { id: '8', price, transaction_identifier: mark, payment_date: paidOn };
		const [looked] = look([booking({ decidedBy })], [invoice('121.0', [payment])]);
		expect(looked.state).toBe(state);
	});

	it('a payment without a day does not end the run where one by hand is there', () => {
		const payment = { id: '8', price: '121.0', payment_date: null };
		const [looked] = look([booking({ bookedOn: null })], [invoice('121.0', [payment])]);
		expect(looked.state).toBe('ready');
	});

	it('an answer that is nothing is told, and does not end the run', () => {
		const [looked] = look([booking()], [{ statusCode: 200, body: null }]);
		expect(looked).toMatchObject({
			state: 'refused',
			refused: expect.stringContaining('could not be read'),
		});
	});

	it('one that bears our mark is known as booked', () => {
		expect(look([booking()], [invoice('0.0', [OURS])])).toMatchObject([
			{ state: 'there', remoteId: '9', bookedAmount: '121.00' },
		]);
	});

	it.each<[string, Row]>([
		['is uncollectible', invoice('121.0', [], { state: 'uncollectible' })],
		['is in dollars', invoice('121.0', [], { currency: 'USD' })],
		['cannot be read', { statusCode: 404, body: { error: 'record not found' } }],
		['gives no answer', { error: { message: 'The connection was cut' } }],
		['is a page of a proxy', { statusCode: 200, data: '<html>' }],
		['is cut in its middle', { statusCode: 200, body: {} }],
		['is something else', { statusCode: 200, body: { maintenance: true } }],
	])('nothing is posted on an invoice that %s', (_what, answer) => {
		expect(look([booking()], [answer])).toMatchObject([{ state: 'refused' }]);
	});
});

describe('once it was posted', () => {
	const after = (answer: Row, read: Row, more: Row = {}) => {
		const looked = look([booking(more)], [invoice('121.0')]);
		const before = {
			Settings: [SETTINGS],
			Look: looked,
			Ours: looked,
			Register: [answer],
			'Read Again': [read],
		};
		const [finish, remember] = run('After Booking', before);
		return { finish, remember };
	};

	it.each<[string, Row, Row]>([
		['it was taken and is there', { statusCode: 201, body: { id: '9' } }, invoice('0.0', [OURS])],
		['the answer was lost and it is there', { error: {} }, invoice('0.0', [OURS])],
		['it was taken and cannot be read', { statusCode: 201, body: { id: '9' } }, { error: {} }],
		[
			'the mark is not told',
			{ statusCode: 201, body: { id: '9' } },
			invoice('0.0', [{ id: '9', price: '121.0' }]),
		],
	])('it is booked where %s', (_what, answer, read) => {
		expect(after(answer, read)).toMatchObject({
			finish: { status: 'booked', remoteId: '9', note: '' },
			remember: { decision: 'booked', allocatedAmount: expect.stringMatching(/^121\.00$/) },
		});
	});

	it('a refusal is told in words and may be tried again', () => {
		const body = { error: { price: ['is not a number'] } };
		expect(after({ statusCode: 422, body }, invoice('121.0'))).toMatchObject({
			finish: {
				status: 'refused',
				note: 'Not booked in Moneybird, 121.00 EUR on 2026-0001: Moneybird answered 422 (price is not a number)',
			},
			remember: undefined,
		});
	});

	it.each<[string, string | undefined, string]>([
		[
			'the moment from which on there is room',
			'1795168800',
			'again from 2026-11-20T10:00:00.000Z on',
		],
		['the seconds of what stands in front of Moneybird', '30', 'again in 30 seconds'],
		['no moment where none is told', undefined, 'later again'],
	])('too many calls are told with %s', (_what, retryAfter, words) => {
		const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
		const answer = { statusCode: 429, body: 'Retry later', headers };
		expect(after(answer, invoice('121.0')).finish.note).toContain(words);
	});

	it('what cannot be known stays claimed', () => {
		const lost = { statusCode: 500, body: {} };
		expect(after(lost, invoice('121.0')).finish).toBeUndefined();
		expect(after(lost, { error: {} }).finish).toBeUndefined();
		expect(after({ statusCode: 200, data: '<html>' }, invoice('121.0')).finish).toBeUndefined();
		expect(after(lost, { statusCode: 200, body: {} }).finish).toBeUndefined();
	});

	it('what was taken and is not there is never sent again by itself', () => {
		const taken = { statusCode: 201, body: { id: '9' } };
		expect(after(taken, invoice('121.0')).finish).toMatchObject({ status: 'unclear' });
	});

	it.each<[string, Row, string]>([
		['-10.0', {}, '2026-0001 is paid too much'],
		['6.0', { openAmountBefore: '121.00', allocatedAmount: '115.00' }, 'write it off there'],
	])('%s that is open then goes to a person', (open, more, why) => {
		const ours = [{ ...OURS, price: more.allocatedAmount ?? '121.0' }];
		const { finish } = after({ statusCode: 201, body: { id: '9' } }, invoice(open, ours), more);
		expect(finish.note).toContain(why);
	});
});

describe('a booking that was claimed before', () => {
	const NOW = '2026-11-20T10:00:00.000Z';
	const mine = { id: 5, key: 't sales-43', claim: 'mine', status: 'sending', claimedAt: NOW };
	const ours = (other: Row, more: Row = {}) => {
		const ready = [{ ...booking(more), key: 't sales-43', claim: 'mine', claimedAt: NOW }];
		const rows = [{ id: 4, key: 't sales-43', claim: 'theirs', ...other }, mine];
		return run('Ours', { Ready: ready, 'Claims Now': rows })[0].refused;
	};

	it.each<[string, Row, Row, string | undefined]>([
		[
			'moments ago',
			{ status: 'sending', claimedAt: '2026-11-20T09:55:00.000Z' },
			{},
			'another run',
		],
		['an hour ago', { status: 'sending', claimedAt: '2026-11-20T09:00:00.000Z' }, {}, undefined],
		['behind ours', { id: 6, status: 'sending', claimedAt: NOW }, {}, undefined],
		['and refused', { status: 'refused' }, {}, undefined],
		['and is unclear', { status: 'unclear' }, {}, 'may be booked already'],
		[
			'and booked, then taken out',
			{ status: 'booked', finishedAt: '2026-11-19' },
			{},
			'was taken out since',
		],
		[
			'and taken out, and a person books again',
			{ status: 'booked', finishedAt: '2026-11-19' },
			{ decidedBy: 'Anna' },
			undefined,
		],
		[
			'and booked meanwhile',
			{ status: 'booked', finishedAt: '2026-11-20T10:00:01.000Z' },
			{},
			'meanwhile',
		],
	])('%s', (_what, other, more, why) => {
		const refused = ours(other, more);
		if (why === undefined) expect(refused).toBeUndefined();
		else expect(refused).toContain(why);
	});
});
