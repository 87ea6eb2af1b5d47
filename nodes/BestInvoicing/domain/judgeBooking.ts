import { DOCUMENT_NAMES } from './documentId';
import { describeTombstone, overpaidReasons, tombstoneOf } from './decidePayment';
import { paidOn } from './dueOn';
import { couldBeTheSame, describeLookAlike } from './lookAlike';
import { sharesTooMuch } from './otherShares';
import { byRegistration, registers, type Payment } from './payment';
import type { PayableDocument } from './tradeDocument';
import type { WantedPayment } from './wantedPayment';

/** What a look at the books shows after a payment was registered. */
export type BookingVerdict =
	/** It stays; `reasons` say what a person should know. */
	| { readonly kind: 'stands'; readonly reasons: readonly string[] }
	/** Another run registered the same before: that one stays. */
	| { readonly kind: 'copy'; readonly original: Payment }
	/** Others paid the document meanwhile: ours is too much, and what is due must be seen anew. */
	| { readonly kind: 'tooMuch'; readonly reasons: readonly string[] }
	/** Somebody else may have registered the same money meanwhile: a person decides. */
	| { readonly kind: 'doubtful'; readonly reasons: readonly string[] };

/**
 * Judges our own payment by all payments there are now. Whoever registered first stays, so that two runs
 * that look at once never both take back theirs, nor both keep it. `news` are payments that were not
 * known when it was decided.
 */
export function judgeBooking(
	document: PayableDocument,
	payments: readonly Payment[],
	mine: Payment,
	wanted: WantedPayment,
	news: readonly Payment[],
): BookingVerdict {
	const isMine = ({ id }: Payment): boolean => id === mine.id;
	const earlier = payments.filter((payment) => byRegistration(payment, mine) < 0);
	const tombstone = tombstoneOf(document, payments, wanted);
	if (tombstone) return { kind: 'doubtful', reasons: [describeTombstone(tombstone, document)] };
	const [original] = earlier
		.filter((payment) => registers(payment, wanted.transactionId, document.ref))
		.sort(byRegistration);
	if (original) return { kind: 'copy', original };
	const shared = sharesTooMuch(earlier, document.ref, wanted);
	const doubts = [
		...(shared ? [shared] : []),
		...news
			.filter((payment) => !isMine(payment) && couldBeTheSame(payment, document, wanted, undefined))
			.map((payment) => describeLookAlike(payment, document)),
	];
	if (doubts.length > 0) return { kind: 'doubtful', reasons: doubts };
	const paid = paidOn([...earlier, mine], document.ref, document.total.currency);
	if (paid !== undefined && paid > document.total.minor) {
		const name = `${DOCUMENT_NAMES[document.ref.kind]} ${document.number}`;
		return { kind: 'tooMuch', reasons: [`${name} was paid meanwhile, by other payments`] };
	}
	const copies = (payment: Payment) =>
		!isMine(payment) && registers(payment, wanted.transactionId, document.ref);
	const kept = payments.filter((payment) => !copies(payment));
	return { kind: 'stands', reasons: overpaidReasons(document, kept) };
}
