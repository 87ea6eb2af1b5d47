import type {
	BookkeepingSeed,
	OpenPurchase,
	OpenSalesDocument,
} from '../../sandbox/bestInvoicing/store/bookkeepingSeed';

export const MAIN_IBAN = 'BE68539007547034';
export const SECOND_IBAN = 'BE71096123456769';
export const PAYER_IBAN = 'NL91ABNA0417164300';

/** An open invoice of 121.00 EUR; say what differs. */
export function openInvoice(differs: Partial<OpenSalesDocument> = {}): OpenSalesDocument {
	return {
		kind: 'invoice',
		number: '2026-0001',
		references: ['+++090/9337/55493+++'],
		totalAmount: '121.00',
		openAmount: '121.00',
		currency: 'EUR',
		issueDate: '2026-10-01',
		dueDate: '2026-10-31',
		customerName: 'Bakkerij Janssens BV',
		...differs,
	};
}

/** A supplier's invoice of 242.00 EUR; say what differs. */
export function openPurchase(differs: Partial<OpenPurchase> = {}): OpenPurchase {
	return {
		number: 'A-77',
		supplierName: 'Drukkerij De Smet NV',
		supplierIban: 'BE62510007547061',
		amount: '242.00',
		currency: 'EUR',
		date: '2026-10-05',
		dueDate: '2026-11-04',
		communication: '+++010/8068/17183+++',
		...differs,
	};
}

/** Books of a firm with two bank accounts and a cash register. */
export function books(seed: Partial<BookkeepingSeed> = {}): BookkeepingSeed {
	return {
		invoices: [openInvoice()],
		purchases: [openPurchase()],
		paymentAccounts: [
			{ name: 'Current account', iban: MAIN_IBAN },
			{ name: 'Savings', iban: SECOND_IBAN },
			{ name: 'Cash' },
		],
		...seed,
	};
}
