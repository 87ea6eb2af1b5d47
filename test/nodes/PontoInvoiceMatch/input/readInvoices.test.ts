import type { IDataObject } from 'n8n-workflow';
import { readInvoices } from '../../../../nodes/PontoInvoiceMatch/input/readInvoices';

const rules = { timeZone: 'Europe/Brussels', defaultCurrency: 'EUR' };

function read(json: IDataObject, names: Record<string, string> = {}) {
	const { items, rejected } = readInvoices([{ json }], names, rules);
	expect(rejected.flatMap(({ reasons }) => reasons)).toEqual([]);
	return items[0].value;
}

describe('the names that invoicing systems give their fields', () => {
	it('reads Odoo, where false is nothing and a customer is a pair', () => {
		const odoo = {
			id: 42,
			name: 'INV/2025/00042',
			move_type: 'out_invoice',
			payment_reference: '+++123/4567/89002+++',
			ref: false,
			amount_residual: 121.5,
			amount_total: 200,
			currency_id: [1, 'USD'],
			invoice_date: '2025-03-31',
			invoice_date_due: '2025-04-30',
			partner_id: [7, 'Bakkerij Janssens BV'],
			payment_state: 'partial',
		};
		expect(read(odoo)).toMatchObject({
			id: '42',
			number: 'INV/2025/00042',
			references: ['+++123/4567/89002+++'],
			openMinor: 12150,
			currency: 'USD',
			issueDate: '2025-03-31',
			dueDate: '2025-04-30',
			customerId: '7',
			customerName: 'Bakkerij Janssens BV',
		});
	});

	it('reads Xero', () => {
		const xero = {
			InvoiceID: '0aa1',
			InvoiceNumber: 'INV-0042',
			Type: 'ACCREC',
			Reference: 'PO 77123',
			AmountDue: 121.5,
			Total: 200,
			CurrencyCode: 'GBP',
			DateString: '2025-03-31T00:00:00',
			Date: '/Date(1743379200000+0000)/',
			DueDate: '/Date(1745971200000+0000)/',
			Contact: {
				ContactID: 'c7',
				Name: 'Bakkerij Janssens BV',
				BankAccountDetails: 'BE68 5390 0754 7034',
			},
			Status: 'AUTHORISED',
		};
		expect(read(xero)).toMatchObject({
			id: '0aa1',
			number: 'INV-0042',
			references: ['PO 77123'],
			openMinor: 12150,
			currency: 'GBP',
			issueDate: '2025-03-31',
			dueDate: '2025-04-30',
			customerId: 'c7',
			customerName: 'Bakkerij Janssens BV',
			customerIbans: ['BE68539007547034'],
		});
	});

	it('reads QuickBooks', () => {
		const quickBooks = {
			Id: '130',
			DocNumber: '1037',
			Balance: 362.07,
			TotalAmt: 400,
			CurrencyRef: { value: 'USD', name: 'United States Dollar' },
			TxnDate: '2025-03-31',
			DueDate: '2025-04-30',
			CustomerRef: { value: '24', name: 'Sonnenschein Family Store' },
		};
		expect(read(quickBooks)).toMatchObject({
			id: '130',
			number: '1037',
			openMinor: 36207,
			currency: 'USD',
			customerId: '24',
			customerName: 'Sonnenschein Family Store',
		});
	});

	it('reads Moneybird, which calls the number invoice_id', () => {
		const moneybird = {
			id: '433546254874936360',
			invoice_id: '2025-0042',
			payment_reference: 'RF18539007547034',
			short_payment_reference: null,
			reference: 'Project 77',
			total_unpaid: '121.5',
			currency: 'EUR',
			invoice_date: '2025-03-31',
			due_date: '2025-04-30',
			contact: { id: '9', company_name: 'Bakkerij Janssens BV' },
			contact_id: '9',
			state: 'late',
		};
		expect(read(moneybird)).toMatchObject({
			id: '433546254874936360',
			number: '2025-0042',
			references: ['RF18539007547034', 'Project 77'],
			openMinor: 12150,
			customerId: '9',
			customerName: 'Bakkerij Janssens BV',
		});
	});

	it('reads Invoice Ninja, with the currency set in the node', () => {
		const invoiceNinja = {
			id: 'WpmbkZMeQ4',
			number: '0042',
			po_number: 'PO-7712',
			balance: 121.5,
			amount: 200,
			date: '2025-03-31',
			due_date: '2025-04-30',
			client_id: 'VolejRRejN',
			status_id: '3',
		};
		expect(read(invoiceNinja)).toMatchObject({
			id: 'WpmbkZMeQ4',
			number: '0042',
			references: ['PO-7712'],
			openMinor: 12150,
			currency: 'EUR',
			customerId: 'VolejRRejN',
		});
	});

	it('reads ERPNext, which calls id and number name, and a credit note a return', () => {
		const erpNext = {
			name: 'ACC-SINV-2025-00042',
			customer: 'Bakkerij Janssens BV',
			customer_name: 'Bakkerij Janssens',
			outstanding_amount: 121.5,
			grand_total: 200,
			discount_amount: 10,
			currency: 'EUR',
			posting_date: '2025-03-31',
			due_date: '2025-04-30',
			is_return: 1,
			status: 'Overdue',
		};
		expect(read(erpNext)).toMatchObject({
			id: 'ACC-SINV-2025-00042',
			number: 'ACC-SINV-2025-00042',
			openMinor: -12150,
			customerName: 'Bakkerij Janssens',
			discount: undefined,
		});
	});

	it('reads a Data Table whatever the case and spaces of its columns', () => {
		const row = {
			ID: 'i1',
			Number: '2025-50',
			References: '["RF18539007547034","+++123/4567/89002+++"]',
			'Open Amount': '121.50',
			CURRENCY: 'eur',
			customer_ibans: 'BE68 5390 0754 7034; BE21210123456703',
			'applied transaction ids': 't1, t2',
		};
		expect(read(row)).toMatchObject({
			id: 'i1',
			references: ['RF18539007547034', '+++123/4567/89002+++'],
			openMinor: 12150,
			currency: 'EUR',
			customerIbans: ['BE68539007547034', 'BE21210123456703'],
			appliedTransactionIds: ['t1', 't2'],
		});
	});

	it('lets a chosen field stand in for the automatic one, by path or by a name with a dot', () => {
		const own = {
			id: 1,
			number: 'A-1',
			openAmount: '5.00',
			rest: { due: '7.00' },
			'cust.name': 'X',
		};
		expect(read(own, { openAmount: 'rest.due', customerName: 'cust.name' })).toMatchObject({
			openMinor: 700,
			customerName: 'X',
		});
	});

	it('does not take the customer in a field called name for an invoice number', () => {
		const { rejected } = readInvoices(
			[{ json: { id: 1, name: 'Janssens', openAmount: 5 } }],
			{},
			rules,
		);
		expect(rejected[0].reasons).toEqual([expect.stringContaining('Number: no value found')]);
	});

	it('does not take a bare amount for what is open', () => {
		const { rejected } = readInvoices([{ json: { id: 1, number: 'A-1', amount: 5 } }], {}, rules);
		expect(rejected[0].reasons).toEqual([expect.stringContaining('Open Amount: no value found')]);
	});

	it.each(['paid', 'VOIDED', 'draft', 'Betaald', 'Payée', 'cancelled'])(
		'holds an invoice with the status %s for settled, whatever its open amount',
		(status) => {
			expect(read({ id: 1, number: 'A-1', openAmount: 5, status })).toMatchObject({ openMinor: 0 });
		},
	);

	it('works out a discount percentage of the total to the cent', () => {
		const invoice = {
			id: 1,
			number: 'A-1',
			openAmount: '50.00',
			totalAmount: '100.25',
			discountPercent: 2,
			discountUntil: '2025-04-15',
		};
		expect(read(invoice)).toMatchObject({ discount: { minor: 201, until: '2025-04-15' } });
	});
});

const row = { id: 1, number: 'A-1', openAmount: '50.00' };

describe('what a document is, in the words of its system and country', () => {
	it.each([
		'Credit note',
		'creditnota',
		'Avoir',
		'Note de crédit',
		'Gutschrift',
		'out_refund',
		'nota di credito',
		'Faktura korygująca',
		'381',
		'CN',
	])('%s takes off', (kind) => expect(read({ ...row, kind })).toMatchObject({ openMinor: -5000 }));

	it.each([1, true])('is_return %p takes off, and any field that the user chose', (is_return) => {
		expect(read({ ...row, is_return })).toMatchObject({ openMinor: -5000 });
		expect(read({ ...row, credit: is_return }, { kind: 'credit' })).toMatchObject({
			openMinor: -5000,
		});
	});

	it.each(['Invoice', 'out_invoice', 'ACCREC', 'Factuur', 'Facture', 'Rechnung', '380', 0, false])(
		'%s is to be paid',
		(kind) => expect(read({ ...row, kind })).toMatchObject({ openMinor: 5000 }),
	);

	it.each(['Offerte', 'Devis', 'Angebot', 'pro forma', 'Sales Order'])(
		'%s has nothing to pay',
		(kind) => expect(read({ ...row, kind })).toMatchObject({ openMinor: 0 }),
	);

	it.each([
		['in_invoice', 'is a purchase document'],
		['Eingangsrechnung', 'is a purchase document'],
		['Abrakadabra', 'is not known as a kind of document'],
	])('%s cannot be used, and the word is named', (kind, why) => {
		const { items, rejected } = readInvoices([{ json: { ...row, kind } }], {}, rules);
		expect(items).toEqual([]);
		expect(rejected[0].reasons).toEqual([
			expect.stringContaining(`Open Invoices item 1 (A-1), Kind: "${kind}" ${why}`),
		]);
		expect(rejected[0].value.number).toBe('A-1');
	});
});

describe('what is open, in the words of its system and country', () => {
	it.each([
		'Unpaid',
		'partially_paid',
		'Overdue',
		'Verzonden',
		'deels betaald',
		'Non payée',
		'Envoyée',
		'überfällig',
		'Teilweise bezahlt',
		'da pagare',
		'częściowo opłacona',
	])('%s is open', (status) => expect(read({ ...row, status })).toMatchObject({ openMinor: 5000 }));

	it.each([
		'Voldaan',
		'Gecrediteerd',
		'concept',
		'Soldée',
		'Remboursée',
		'Brouillon',
		'Bezahlt',
		'storniert',
		'Entwurf',
		'Pro forma',
		'Offerte',
		'Annullata',
		'Pagada',
		'written-off',
	])('%s is not', (status) => expect(read({ ...row, status })).toMatchObject({ openMinor: 0 }));

	it('does not guess at a word that it does not know', () => {
		const { items, rejected } = readInvoices([{ json: { ...row, status: 'Zwevend' } }], {}, rules);
		expect(items).toEqual([]);
		expect(rejected[0].reasons).toEqual([
			expect.stringContaining(
				'Open Invoices item 1 (A-1), Status: "Zwevend" is a word that says neither',
			),
		]);
	});

	it.each([
		{ payment_state: 'not_paid', state: 'draft', amount_residual: 50 },
		{ payment_state: 'not_paid', state: 'cancel', amount_residual: 50 },
		{ name: 'A-1', status: 'Unpaid', docstatus: 2, outstanding_amount: 50 },
	])('a draft of Odoo or ERPNext is not open, whatever is due: %j', (system) =>
		expect(read({ id: 1, number: 'A-1', ...system })).toMatchObject({ openMinor: 0 }),
	);

	it.each([
		{ payment_state: 'partial', state: 'posted', amount_residual: 50 },
		{ name: 'A-1', status: 'Unpaid', docstatus: 1, outstanding_amount: 50 },
	])('a booked one is: %j', (system) =>
		expect(read({ id: 1, number: 'A-1', ...system })).toMatchObject({ openMinor: 5000 }),
	);
});

describe('what ERPNext keeps in the currency of the account', () => {
	const invoice = { name: 'A-1', outstanding_amount: 80, party_account_currency: 'EUR' };

	it('is not what is open in the currency of the invoice', () => {
		const { items, rejected } = readInvoices(
			[{ json: { ...invoice, currency: 'USD' } }],
			{},
			rules,
		);
		expect(items).toEqual([]);
		expect(rejected[0].reasons).toEqual([
			expect.stringContaining('Open Amount: the outstanding amount is in EUR'),
		]);
	});

	it('is when both are one', () =>
		expect(read({ ...invoice, currency: 'EUR' })).toMatchObject({ openMinor: 8000 }));

	it('does not matter where the user chose another field', () =>
		expect(
			read({ ...invoice, currency: 'USD', open_usd: 100 }, { openAmount: 'open_usd' }),
		).toMatchObject({ openMinor: 10000 }));
});
