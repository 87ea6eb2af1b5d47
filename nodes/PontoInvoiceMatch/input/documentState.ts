import { kindOf, statusOf, type Kind, type Status } from './documentWords';
import { columnsOf, INVOICE_COLUMNS, TELLING_COLUMNS } from './columnNames';
import { columnsPresent } from './columnsPresent';
import { namesOf } from './fieldNames';
import { INVOICE_FIELDS, type InvoiceField } from './invoiceFields';
import { readOptional, type AskedItem } from './readValues';
import { UnreadableValue } from './unreadable';

type Asked = AskedItem<InvoiceField>;

/** A list may say in several columns how far an invoice is; one that closes it is enough. */
export function isClosed({ values, chosen, setting }: Asked, statuses: unknown): boolean {
	const word = readOptional(values.status);
	if (word === undefined) return false;
	const meaning = meaningOf(word);
	if (meaning === undefined) {
		throw new UnreadableValue({ code: 'status-unknown', text: word, setting });
	}
	const others = chosen.status || !Array.isArray(statuses) ? [] : statuses.map(readOptional);
	return [word, ...others].some((each) => each !== undefined && meaningOf(each) === 'closed');
}

const meaningOf = (status: string): Status | undefined =>
	statusOf(status) ?? (kindOf(status) === 'noInvoice' ? 'closed' : undefined);

// A credit note in a column that asks whether it is one, and any number of things under `Type`.
const YES = /^(?:1|true|yes|ja|oui)$/i;

const CONTACTS = columnsOf(INVOICE_COLUMNS.contact);
const columnsIn = columnsPresent({
	isReturn: ['isReturn'],
	supplier: columnsOf(TELLING_COLUMNS.supplier),
	customer: namesOf(INVOICE_FIELDS.customerName)
		.filter((name) => typeof name === 'string')
		.filter((name) => !CONTACTS.includes(name)),
});

/** Throws a RangeError for a list that has suppliers and no customers: money that comes in does not pay those. */
export function refusePurchases({ columns, chosen }: Asked): void {
	const { supplier, customer } = columnsIn(columns);
	if (supplier === undefined || customer !== undefined || chosen.customerName) return;
	throw new UnreadableValue({ code: 'purchase-list', text: supplier });
}

/**
 * An open amount with the sign that the kind of document gives it; none for what nobody pays. A column of `types` may
 * tell kinds of invoices that nobody here knows: of those only what is no plain invoice counts.
 */
export function signed(openMinor: number, asked: Asked, types: unknown): number {
	const kind = kindIn(asked);
	const kinds = types === undefined ? [kind] : [kind, ...[types].flat().map(kindOfType)];
	if (kinds.includes('noInvoice')) return 0;
	return kinds.includes('creditNote') ? -Math.abs(openMinor) : openMinor;
}

function kindOfType(type: unknown): Kind | undefined {
	const word = readOptional(type);
	return word === undefined || YES.test(word) ? undefined : kindOf(word);
}

function kindIn({ columns, values, chosen, setting }: Asked): Kind {
	const word = values.kind === true ? 'true' : readOptional(values.kind);
	if (word === undefined) return 'invoice';
	const isFlag = chosen.kind || columnsIn(columns).isReturn !== undefined;
	const kind = YES.test(word) && !isFlag ? undefined : kindOf(word);
	if (kind === undefined) throw new UnreadableValue({ code: 'kind-unknown', text: word, setting });
	if (kind === 'purchase') throw new UnreadableValue({ code: 'purchase', text: word });
	return kind;
}
