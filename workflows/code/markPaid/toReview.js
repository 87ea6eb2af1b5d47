import { proposal } from './bookings.js';
import { isBooking, isWhollyBooked, leftAfter } from './decisions.js';
import { reasonToHold, saysItself } from './hold.js';
import { isInHands, keptTransaction, reviewRow, saysTheSame } from './review.js';
import { isPositive } from './rows.js';
import { amountIn, listWordsIn } from './words.js';

/** Match's words for a payment that is booked, with something left of it. */
const LEFT_OPEN = ['booked-in-part', 'part-given'];

/** Collects what a person has to see, one row for each payment; what he is done with stays as it is. */
export class ToReview {
	constructor(books, match, takenBack) {
		Object.assign(this, { books, match, takenBack, words: listWordsIn(books.language) });
		/** By transaction id. */
		this.rows = new Map();
	}

	/** The transaction as Match had it, or as the list or a decision kept it. */
	transactionOf(id) {
		const { match, books } = this;
		const kept = [books.waiting.get(id), ...books.decisions.of(id)].find((row) => row?.transaction);
		return match.transactions.get(id) ?? keptTransaction(kept ?? {});
	}

	addTakenBack() {
		for (const { row, isElsewhere } of this.takenBack) {
			if (isElsewhere) continue;
			const held = reasonToHold(row.transactionId, this.books, this.takenBack);
			if (held !== 'person') this.#putDecided('undone', row, this.#reasonIn(held));
		}
	}

	/** Payments that Match would book, and that are not booked by themselves. */
	addHeld() {
		for (const [id, allocations] of this.match.paidOf) {
			const held = this.#heldBack(id);
			if (held)
				this.#put(held.about, id, [this.#reasonIn(held), ...proposal(allocations, this.words)]);
		}
	}

	addOverpaid(bookable) {
		for (const [id, allocations] of bookable) {
			const [{ unallocatedAmount, currency }] = allocations;
			if (!isPositive(unallocatedAmount)) continue;
			const numbers = allocations.map(({ invoiceNumber }) => invoiceNumber).join(', ');
			const { held, thenTick } = this.words;
			const left = amountIn(this.words, unallocatedAmount, currency);
			this.#put('overpayment', id, [thenTick(held.overpaid(left, numbers))]);
		}
	}

	addRests(rests) {
		for (const { row, canBook } of rests) {
			if (canBook) continue;
			const { allocatedAmount, currency, invoiceNumber } = row;
			const amount = amountIn(this.words, allocatedAmount, currency);
			this.#putDecided('rest', row, this.words.held.meant(amount, invoiceNumber));
		}
	}

	/** What a payment still has once the rest of a booking that broke off is booked: it stays on the list. */
	addLeft(rests) {
		for (const { row, canBook } of rests) {
			const id = row.transactionId;
			if (!canBook || this.rows.has(id)) continue;
			const transaction = this.transactionOf(id);
			const given = this.books.decisions
				.of(id)
				.filter((each) => each.decision === 'planned' || isBooking(each));
			const left = leftAfter(transaction, given);
			if (!isPositive(left)) continue;
			const amount = amountIn(this.words, left, transaction.currency);
			this.#put('rest', id, [this.words.held.left(amount)]);
		}
	}

	/** What is not certain; a rest that is booked now, or told already, is not told again. */
	addAmbiguous(rests) {
		const told = new Set(rests.map(({ row }) => row.transactionId));
		for (const result of this.match.ambiguous) {
			const { transactionId: id, reasons, candidates } = result;
			const held = this.#heldBack(id);
			const about = this.#isLeftOpen(result) ? 'rest' : 'payment';
			if (told.has(id) || (this.books.booked.has(id) && about !== 'rest')) continue;
			this.#put(
				held?.about ?? about,
				id,
				[...this.#heldReasons(held, result), ...reasons],
				candidates,
			);
		}
	}

	/** Money that pays nothing, and payments that could not be read. */
	addUnmatched() {
		for (const result of this.match.unmatched) {
			const { transactionId: id, outcome, transaction, reasons } = result;
			if (id === undefined || this.books.booked.has(id)) continue;
			const amount = transaction.amountText ?? transaction.amount;
			const isIncoming = isPositive(amount) || (outcome === 'invalid' && !isNegative(amount));
			if (!['unmatched', 'invalid'].includes(outcome) || !isIncoming) continue;
			const held = this.#heldBack(id);
			this.#put(held?.about ?? 'payment', id, [...this.#heldReasons(held, result), ...reasons]);
		}
	}

	/** Rows that say something new, without those of payments that Book is to book: it writes them itself. */
	changed(payments) {
		const { waiting } = this.books;
		const toBook = new Set(payments.map(({ payment }) => payment.transactionId));
		return [...this.rows.values()]
			.filter(({ transactionId }) => !toBook.has(transactionId))
			.filter((row) => !saysTheSame(waiting.get(row.transactionId), row))
			.map((row) => ({ statusRead: statusOf(waiting.get(row.transactionId)), ...row }));
	}

	#heldReasons(held, result) {
		return held === undefined || saysItself(result, held) ? [] : [this.#reasonIn(held)];
	}

	#reasonIn({ why, number }) {
		return this.words.held[why](number);
	}

	#heldBack(id) {
		const held = reasonToHold(id, this.books, this.takenBack);
		return held === 'person' ? undefined : held;
	}

	/** Whether an open invoice that the text names has got nothing of a payment that is not used up. */
	#isLeftOpen({ transactionId: id, reasonCodes = [], transaction }) {
		return (
			LEFT_OPEN.some((code) => reasonCodes.includes(code)) &&
			this.books.waiting.get(id)?.about !== 'overpayment' &&
			!isWhollyBooked(id, transaction, this.books)
		);
	}

	/** A payment that is known from `decisions`, if from nowhere else. */
	#putDecided(about, row, reason) {
		const known = this.transactionOf(row.transactionId);
		const kept = {
			bookedOn: row.bookedOn,
			currency: row.currency,
			counterpartName: row.counterpartName,
			counterpartReference: row.counterpartIban,
		};
		const transaction = Object.keys(known).length > 0 ? known : kept;
		this.#put(about, row.transactionId, [reason], [], transaction);
	}

	#put(about, id, reasons, candidates = [], transaction = this.transactionOf(id)) {
		const row = this.books.waiting.get(id);
		if (isInHands(row)) return;
		this.rows.set(id, reviewRow(about, id, transaction, reasons, candidates));
	}
}

const isNegative = (amount) => /^\s*-/.test(String(amount ?? ''));

/** What an update asks the row for; null where there is none yet. */
const statusOf = (row) => (row === undefined ? null : (row.status ?? ''));
