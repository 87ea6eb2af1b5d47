import { bookTemplate } from './bookTemplate';
import type { BooksTemplate } from './BooksTemplate';
import { EENVOUDIG_FACTUREREN } from './eenvoudigfactureren';
import { ERPNEXT } from './erpnext';
import { INVOICE_NINJA } from './invoiceninja';
import { listTemplate } from './listTemplate';
import { markTemplate } from './markTemplate';
import { ODOO } from './odoo';
import { QUICKBOOKS } from './quickbooks';
import { takeBackTemplate } from './takeBackTemplate';
import { TEAMLEADER } from './teamleader';
import { XERO } from './xero';

/** The books whose templates are made from Moneybird's. */
export const BOOKS_TEMPLATES: readonly BooksTemplate[] = [
	EENVOUDIG_FACTUREREN,
	ERPNEXT,
	INVOICE_NINJA,
	ODOO,
	QUICKBOOKS,
	TEAMLEADER,
	XERO,
];

/** The files of these books by name, without the code in their Code nodes. */
export const filesOfBooks = (books: BooksTemplate): Readonly<Record<string, string>> =>
	Object.fromEntries(
		[
			['mark-invoices-paid', markTemplate(books)] as const,
			['list-invoices', listTemplate(books)] as const,
			['book-payments', bookTemplate(books)] as const,
			['take-back', takeBackTemplate(books)] as const,
		].map(([kind, workflow]) => [`${kind}-${books.option}.json`, JSON.stringify(workflow)]),
	);
