import { groupBy, isPositive, rowsOf } from './markPaid/rows.js';
import { amountIn } from './markPaid/words.js';
import { basisFor, isAmountChanged, readLedger } from './sheet/ledger.js';
import { sheetWords } from './sheet/words.js';

const MOST_CANDIDATES = 5;

const jsonOf = ($, name, output = 0) =>
	$(name)
		.all(output)
		.map(({ json }) => json);

/**
 * What is to be done with what Match found: bookings to add (book), rows that a person has to see (review), rows that
 * are done with (clear), and last that the sheet is to be looked at (write).
 */
export function planSheetBookings({ $ }) {
	const words = sheetWords($);
	const { invoices } = readLedger(rowsOf($, 'Booked Before'));
	const before = new Map(rowsOf($, 'Waiting Before').map((row) => [row.key, row]));
	const payments = [
		...groupBy(jsonOf($, 'Match', 0), ({ transactionId }) => transactionId).values(),
	];
	const book = [];
	const review = [];
	const knownOf = new Map();
	for (const allocations of payments) {
		const held = allocations.map((one) => reasonToHold(one, invoices, words)).filter(Boolean);
		if (held.length > 0) {
			review.push(reviewRow('payment', allocations[0].transaction, held));
			continue;
		}
		for (const allocation of allocations) book.push(bookingRow(allocation, invoices, knownOf));
		const [{ unallocatedAmount, currency, transaction }] = allocations;
		if (isPositive(unallocatedAmount)) {
			const left = words.overpaid(amountIn(words, unallocatedAmount, currency));
			review.push(reviewRow('overpayment', transaction, [left]));
		}
	}
	const rest = jsonOf($, 'Match', 2);
	review.push(
		...jsonOf($, 'Match', 1).map(({ transaction, reasons, candidates }) =>
			reviewRow('payment', transaction, reasons, couldBe(candidates, words)),
		),
		...rest
			.filter(isMoneyThatPaysNothing)
			.map(({ transaction, reasons }) => reviewRow('payment', transaction, reasons)),
		...rest
			.filter(({ invoice }) => invoice?.number !== undefined)
			.map((each) => refusedRow(each, words)),
	);
	const wanted = new Map(review.map((row) => [row.key, row]));
	const seen = new Set(jsonOf($, 'Transactions').map(({ id }) => id));
	const isOver = ({ key, about, handled }) =>
		handled !== true &&
		about !== 'overpayment' &&
		!wanted.has(key) &&
		(about === 'row' || seen.has(key));
	const isNews = ({ key, about, why, couldBe }) => {
		const row = before.get(key);
		if (row === undefined) return true;
		// What is left of a payment that is booked stays as it was told first.
		if (row.about === 'overpayment' && about === 'payment') return false;
		const isSame = row.about === about && row.why === why && (row.couldBe ?? '') === couldBe;
		return row.handled !== true && !isSame;
	};
	return [
		...[...wanted.values()].filter(isNews).map((row) => ({ do: 'review', ...row })),
		...book.map((row) => ({ do: 'book', ...row })),
		...[...before.values()].filter(isOver).map(({ key }) => ({ do: 'clear', key })),
		{ do: 'write' },
	].map((json) => ({ json }));
}

function reasonToHold({ invoiceNumber, transactionId, invoice }, invoices, words) {
	if (invoice.sheetAmount === undefined) return words.notListed(invoiceNumber);
	const booked = invoices.get(String(invoiceNumber));
	if (booked === undefined) return undefined;
	if (booked.undone.some((row) => row.transactionId === transactionId)) {
		return words.takenBack(invoiceNumber);
	}
	return isAmountChanged(booked, invoice.sheetAmount)
		? words.amountChanged(invoiceNumber)
		: undefined;
}

/** `knownOf` keeps what this run books on each invoice: its next booking knows of that. */
function bookingRow(allocation, invoices, knownOf) {
	const { invoiceNumber, invoice, transaction, allocationId } = allocation;
	const number = String(invoiceNumber);
	const known = knownOf.get(number) ?? basisFor(invoices.get(number) ?? { standing: [] });
	knownOf.set(number, [...known, allocationId]);
	const [first] = invoices.get(number)?.standing ?? [];
	return {
		allocationId,
		transactionId: allocation.transactionId,
		number,
		allocatedAmount: allocation.allocatedAmount,
		currency: allocation.currency,
		openBefore: allocation.openAmountBefore,
		openAfter: allocation.openAmountAfter,
		bookedOn: allocation.bookedOn,
		counterpartName: transaction.counterpartName ?? '',
		counterpartIban: transaction.counterpartReference ?? '',
		evidence: allocation.evidence.join('; '),
		cell: String(first?.cell ?? invoice.sheetAmount),
		basis: known.join(' '),
	};
}

function isMoneyThatPaysNothing({ outcome, transaction }) {
	const amount = transaction?.amountText ?? transaction?.amount;
	return transaction?.id !== undefined && outcome !== 'ignored' && isPositive(amount);
}

function reviewRow(about, transaction, reasons, suggestions = '') {
	return {
		key: String(transaction.id),
		about,
		amount: String(transaction.amountText ?? transaction.amount ?? ''),
		currency: transaction.currency ?? '',
		who: transaction.counterpartName ?? '',
		bookedOn: transaction.bookedOn ?? '',
		text: transaction.remittanceInformation ?? '',
		why: reasons.join('; '),
		couldBe: suggestions,
	};
}

const couldBe = (candidates, words) =>
	candidates
		.slice(0, MOST_CANDIDATES)
		.map(({ invoiceNumber, customerName, openAmount, currency }) =>
			[invoiceNumber, customerName, words.open(amountIn(words, openAmount, currency))]
				.filter(Boolean)
				.join(', '),
		)
		.join('\n');

const refusedRow = ({ invoice, reasons }, words) => ({
	key: `row ${invoice.sheetLine ?? invoice.number}`,
	about: 'row',
	amount: String(invoice.sheetAmount ?? ''),
	currency: '',
	who: '',
	bookedOn: '',
	text: invoice.number
		? words.row(invoice.sheetLine ?? '?', invoice.number)
		: words.rowWithoutNumber(invoice.sheetLine ?? '?'),
	why: reasons.join('; '),
	couldBe: '',
});
