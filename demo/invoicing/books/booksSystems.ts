import type { BooksSystem } from './BooksSystem';
import { EENVOUDIG_FACTUREREN } from './eenvoudigfactureren';
import { ERPNEXT } from './erpnext';
import { INVOICE_NINJA } from './invoiceninja';
import { MONEYBIRD } from './moneybird';
import { ODOO } from './odoo';
import { QUICKBOOKS } from './quickbooks';
import { TEAMLEADER } from './teamleader';
import { XERO } from './xero';

/** The books whose invoices templates mark paid over HTTP; demo and tests go through all of them. */
export const BOOKS_SYSTEMS: readonly BooksSystem[] = [
	EENVOUDIG_FACTUREREN,
	ERPNEXT,
	INVOICE_NINJA,
	MONEYBIRD,
	ODOO,
	QUICKBOOKS,
	TEAMLEADER,
	XERO,
];
