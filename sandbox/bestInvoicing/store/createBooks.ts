import { parseMoney, type Money } from '../../../nodes/shared/domain/money';
import { addPayment, type Books } from './books';
import type { BookkeepingSeed, OpenPurchase, OpenSalesDocument } from './bookkeepingSeed';
import type { Contact } from './contact';
import type { TradeDocument } from './tradeDocument';

const FIRST_ID = { invoice: 5001, creditnote: 301, purchase: 701, contact: 101, account: 11 };

/** Enters the seed into fresh books; ids are numbers of this service, numbers stay the seed's. */
export function createBooks(seed: BookkeepingSeed, settlesByItself = true): Books {
	const contacts = createContacts(seed);
	const books: Books = {
		contacts,
		documents: [
			...seed.invoices
				.filter(({ kind }) => kind === 'invoice')
				.map((invoice, index) => salesDocument(invoice, 'invoice', index, contacts)),
			...seed.invoices
				.filter(({ kind }) => kind === 'creditNote')
				.map((invoice, index) => salesDocument(invoice, 'creditnote', index, contacts)),
			...seed.purchases.map((purchase, index) => purchaseDocument(purchase, index, contacts)),
		],
		paymentAccounts: seed.paymentAccounts.map(({ name, iban }, index) => ({
			id: FIRST_ID.account + index,
			name,
			iban,
			currentBalance: '0.00',
		})),
		payments: [],
		nextPaymentId: 9001,
		settlesByItself,
	};
	for (const invoice of seed.invoices) enterEarlierPayment(books, invoice);
	return books;
}

function createContacts({ invoices, purchases }: BookkeepingSeed): Contact[] {
	const customers = [...new Set(invoices.map(({ customerName }) => customerName))];
	const suppliers = [...new Set(purchases.map(({ supplierName }) => supplierName))];
	return [
		...customers.map((name) => ({ name, role: 'customer' as const })),
		...suppliers.map((name) => ({ name, role: 'supplier' as const })),
	].map((contact, index) => ({ id: FIRST_ID.contact + index, ...contact }));
}

function salesDocument(
	invoice: OpenSalesDocument,
	kind: 'invoice' | 'creditnote',
	index: number,
	contacts: readonly Contact[],
): TradeDocument {
	const [ogm, orderReference] = invoice.references;
	const settlementDays = invoice.discountUntil
		? daysBetween(invoice.issueDate, invoice.discountUntil)
		: undefined;
	return {
		kind,
		id: FIRST_ID[kind] + index,
		number: index + 1,
		numberFormatted: invoice.number,
		date: invoice.issueDate,
		expirationDate: invoice.dueDate,
		total: absolute(parseMoney(invoice.totalAmount, invoice.currency)),
		partyId: contactId(contacts, invoice.customerName),
		partyName: invoice.customerName,
		ogm,
		orderReference,
		settlementDiscountPercent: invoice.discountPercent
			? Number(invoice.discountPercent)
			: undefined,
		settlementDays,
		status: 'sent',
		deleted: false,
	};
}

function purchaseDocument(
	purchase: OpenPurchase,
	index: number,
	contacts: readonly Contact[],
): TradeDocument {
	return {
		kind: 'purchase',
		id: FIRST_ID.purchase + index,
		number: index + 1,
		numberFormatted: purchase.number,
		date: purchase.date,
		expirationDate: purchase.dueDate,
		total: parseMoney(purchase.amount, purchase.currency),
		partyId: contactId(contacts, purchase.supplierName),
		partyName: purchase.supplierName,
		partyIban: purchase.supplierIban,
		ogm: purchase.communication,
		status: 'sent',
		deleted: false,
	};
}

/** An invoice that the seed says is partly paid was paid partly before, in cash. */
function enterEarlierPayment(books: Books, invoice: OpenSalesDocument): void {
	const total = absolute(parseMoney(invoice.totalAmount, invoice.currency));
	const open = absolute(parseMoney(invoice.openAmount, invoice.currency));
	const document = books.documents.find(
		({ kind, numberFormatted }) => kind !== 'purchase' && numberFormatted === invoice.number,
	);
	if (!document || total.minor === open.minor) return;
	addPayment(books, {
		paymentAccountId: String(books.paymentAccounts[0]?.id ?? FIRST_ID.account),
		date: document.date,
		amount: { ...total, minor: total.minor - open.minor },
		name: document.partyName,
		document: { kind: document.kind, id: document.id },
	});
}

const absolute = (money: Money): Money =>
	money.minor < 0n ? { ...money, minor: -money.minor } : money;

const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function contactId(contacts: readonly Contact[], name: string): number {
	const contact = contacts.find((candidate) => candidate.name === name);
	if (!contact) throw new RangeError(`no contact is called "${name}"`);
	return contact.id;
}
