import { parseMoney, type Money } from '../../../nodes/shared/domain/money';
import { addPayment, documentKey, type Books } from './books';
import type { BookkeepingSeed, OpenPurchase, OpenSalesDocument } from './bookkeepingSeed';
import type { Contact } from './contact';
import type { TradeDocument } from './tradeDocument';

const FIRST_ID = { invoice: 5001, creditnote: 301, purchase: 701, contact: 101, account: 11 };

/** Enters the seed into fresh books; ids are numbers of this service, numbers stay the seed's. */
export function createBooks(seed: BookkeepingSeed, settlesByItself = true): Books {
	const contacts = createContacts(seed);
	const idOf = new Map(contacts.map(({ name, id }) => [name, id]));
	const books: Books = {
		contacts,
		documents: new Map(),
		entered: new Map(),
		paymentAccounts: seed.paymentAccounts.map(({ name, iban }, index) => ({
			id: FIRST_ID.account + index,
			name,
			iban,
			currentBalance: '0.00',
		})),
		payments: new Map(),
		deletedPayments: new Map(),
		paid: new Map(),
		oddFields: new Map(),
		nextPaymentId: 9001,
		revision: 0,
		settlesByItself,
	};
	for (const invoice of seed.invoices) {
		enterSalesDocument(books, invoice, idOf.get(invoice.customerName) ?? FIRST_ID.contact);
	}
	for (const [index, purchase] of seed.purchases.entries()) {
		const partyId = idOf.get(purchase.supplierName) ?? FIRST_ID.contact;
		enter(books, purchaseDocument(purchase, index, partyId));
	}
	return books;
}

/** Enters one more sales document, and what was paid of it before; returns its id. */
export function enterSalesDocument(
	books: Books,
	invoice: OpenSalesDocument,
	partyId: number,
): number {
	const kind = invoice.kind === 'invoice' ? 'invoice' : 'creditnote';
	const document = salesDocument(invoice, kind, books.entered.get(kind) ?? 0, partyId);
	enter(books, document);
	enterEarlierPayment(books, invoice, document);
	return document.id;
}

function enter(books: Books, document: TradeDocument): void {
	const { kind, id } = document;
	books.documents.set(documentKey(kind, id), document);
	books.entered.set(kind, (books.entered.get(kind) ?? 0) + 1);
	books.revision += 1;
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
	partyId: number,
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
		partyId,
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

function purchaseDocument(purchase: OpenPurchase, index: number, partyId: number): TradeDocument {
	return {
		kind: 'purchase',
		id: FIRST_ID.purchase + index,
		number: index + 1,
		numberFormatted: purchase.number,
		date: purchase.date,
		expirationDate: purchase.dueDate,
		total: parseMoney(purchase.amount, purchase.currency),
		partyId,
		partyName: purchase.supplierName,
		partyIban: purchase.supplierIban,
		ogm: purchase.communication,
		status: 'sent',
		deleted: false,
	};
}

/** An invoice that the seed says is partly paid was paid partly before, in cash. */
function enterEarlierPayment(
	books: Books,
	invoice: OpenSalesDocument,
	document: TradeDocument,
): void {
	const { total } = document;
	const open = absolute(parseMoney(invoice.openAmount, invoice.currency));
	if (total.minor === open.minor) return;
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
