import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const TEMPLATE = 'pay-purchases-bestinvoicing.json';
const purchase = (id: string, more: Row = {}): Row => ({
	id,
	supplierName: 'Claes NV',
	number: '2026/1187',
	openAmount: '3482.50',
	currency: 'EUR',
	dueDate: '2026-11-20',
	supplierIban: 'BE68539007547034',
	...more,
});
const run = (node: string, before: Record<string, Given>, rows: Row[] = []) =>
	runCodeNode(TEMPLATE, before, rows, node).map(({ json }) => json);

const list = (purchases: Row[], prepared: Row[] = [{}], until?: string) =>
	run('List', {
		'Pay Suppliers': [{ 'Due until': until }],
		'Unpaid Purchases': purchases,
		'Prepared Before': prepared,
	})[0];
const fieldsOf = ({ fieldsJson }: Row) => JSON.parse(String(fieldsJson)) as Row[];

describe('the list of purchases', () => {
	it('shows amounts and dates as people write them, with the ID at the end', () => {
		expect(list([purchase('one')]).options).toEqual([
			{
				option: '1) Claes NV, 2026/1187: 3.482,50 EUR, due 20/11/2026 [one]',
				id: 'one',
			},
		]);
	});

	it.each(['Cash $& Carry', "$` and $'", 'Braces }} NV', '<b>Bold</b>', 'Two\nlines'])(
		'survives a supplier called %j',
		(supplierName) => {
			const listed = list([purchase('one', { supplierName })]);
			// n8n puts the text in with String.replace, where such patterns expand.
			const put = 'FIELDS'.replace('FIELDS', String(listed.fieldsJson));
			const [{ fieldOptions }] = JSON.parse(put) as [{ fieldOptions: { values: Row[] } }];
			expect(fieldOptions.values[0].option).toContain(supplierName.replace('\n', ' '));
		},
	);

	it('does not offer again what was prepared, but offers to take that back', () => {
		const prepared = [
			{ id: 7, purchaseId: 'one', status: 'prepared', preparedOn: '2026-11-18' },
			{ id: 8, purchaseId: 'two', status: 'withdrawn', preparedOn: '2026-11-18' },
		];
		const listed = list([purchase('one'), purchase('two')], prepared);
		expect(listed.options).toMatchObject([{ id: 'two' }]);
		expect(listed.releases).toMatchObject([
			{ id: 'one', rowIds: [7], option: expect.stringContaining('prepared on 18/11/2026') },
		]);
	});

	it('says what cannot be paid and why', () => {
		const odd = [
			purchase('one'),
			purchase('two', { supplierIban: '' }),
			purchase('three', { currency: 'USD' }),
		];
		const notes = JSON.stringify(fieldsOf(list(odd)));
		expect(notes).toContain('the supplier has no IBAN');
		expect(notes).toContain('not in euro');
	});

	it('says when nothing is unpaid, or nothing is due yet', () => {
		expect(list([{}])).toMatchObject({
			hasChoices: false,
			page: expect.stringContaining('Nothing is unpaid'),
		});
		expect(list([purchase('one')], [{}], '2026-11-01')).toMatchObject({
			hasChoices: false,
			page: expect.stringContaining('due until 01/11/2026'),
		});
	});
});

describe('what a person chose', () => {
	const offered = list([purchase('one'), purchase('two')]);
	const [first] = offered.options as Array<{ option: string }>;
	const choose = (posted: Row) => run('Chosen', { List: [offered] }, [posted]);

	it('is what was ticked, one line or several', () => {
		expect(choose({ Pay: first.option })).toMatchObject([{ do: 'pay', id: 'one' }]);
		expect(choose({ Pay: [first.option] })).toHaveLength(1);
	});

	it('is nothing when a line was never offered, or none was ticked', () => {
		const nothing = [{ do: 'end', page: expect.stringContaining('No line was ticked') }];
		expect(choose({ Pay: ['1) Forged, 1: 1,00 EUR [two]'] })).toEqual(nothing);
		expect(choose({})).toEqual(nothing);
	});

	it('takes back every row of a purchase that two people had chosen at once', () => {
		const both = [7, 8].map((id) => ({
			id,
			purchaseId: 'one',
			status: id === 7 ? 'prepared' : 'preparing',
			preparedOn: '2026-11-18',
		}));
		const listed = list([purchase('one')], both);
		const [{ option }] = listed.releases as Array<{ option: string }>;
		expect(run('Chosen', { List: [listed] }, [{ Withdrawn: option }])).toEqual([
			{ do: 'release', rowId: 7 },
			{ do: 'release', rowId: 8 },
			{ do: 'end', page: expect.stringContaining('1 of them can be chosen again') },
		]);
	});

	it('has a key of its own each time, so that what was withdrawn can be prepared anew', () => {
		const [[one], [other]] = [choose({ Pay: first.option }), choose({ Pay: first.option })];
		expect(one.preparation).not.toBe(other.preparation);
	});

	it('is left out when somebody else wrote it down first', () => {
		const before = {
			'Read Back': [
				{ id: 1, purchaseId: 'one', preparation: 'theirs', status: 'preparing' },
				{ id: 2, purchaseId: 'one', preparation: 'ours', status: 'preparing' },
				{ id: 3, purchaseId: 'two', preparation: 'ours', status: 'preparing' },
			],
			'What Was Chosen': [
				[],
				['one', 'two'].map((id) => ({ ...purchase(id), do: 'pay', preparation: 'ours' })),
			],
		};
		expect(run('Ours', before)).toMatchObject([{ id: 'two', do: 'pay' }]);
	});
});

it('the last page lists what was prepared, with the sum and the link', () => {
	const [{ page }] = run('Summary', {
		Ours: [
			purchase('one', { supplierName: 'Cash $& <i>' }),
			purchase('two', { openAmount: '0.55' }),
		],
		'Prepare Payment': [{ signingLink: 'https://ponto.example/sign' }],
	});
	expect(page).toContain('2 payments are prepared');
	expect(page).toContain('3.483,05');
	expect(page).toContain('href="https://ponto.example/sign"');
	expect(page).toContain('Cash &#36;&amp; &lt;i&gt;');
});

it('the last page says what to look at when Ponto did not confirm the payment', () => {
	const failed = { error: 'Ponto did not answer <in time>', details: 'It may have $& arrived' };
	const [{ page }] = run('Why Not', {}, [failed]);
	expect(page).toContain('The payment was not confirmed');
	expect(page).toContain('Ponto did not answer &lt;in time&gt;.');
	expect(page).toContain('It may have &#36;&amp; arrived');
	expect(page).toContain('tick these purchases under Withdrawn');
});

it('what a debit does not settle is noted with its purchase', () => {
	const debit = { amountText: '-12.00', currency: 'EUR', bookedOn: '2026-11-20' };
	const before = {
		'With Our ID': ['purchase-1', 'purchase-2', 'purchase-3'].map((endToEndId) => ({
			...debit,
			endToEndId,
		})),
		'Mark Purchase Paid': [
			[
				{ outcome: 'booked', reasons: [], cameFrom: 0 },
				{ outcome: 'review', reasons: ['It is paid already'], cameFrom: 2 },
			],
			[{ error: 'No payment account', details: 'Give it an IBAN', cameFrom: 1 }],
		],
	};
	expect(run('Needs a Person', before)).toEqual([
		{
			purchaseId: 'purchase-3',
			note: 'The debit of -12.00 EUR of 2026-11-20: It is paid already',
		},
		{
			purchaseId: 'purchase-2',
			note: 'The debit of -12.00 EUR of 2026-11-20: No payment account; Give it an IBAN',
		},
	]);
});
