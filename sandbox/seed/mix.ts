import type { TransactionDraft } from './draft';
import * as byReference from './referencePayments';
import type { Scene } from './scene';
import * as weak from './weakPayments';

/** How often each kind of payment occurs; those that need a rare invoice choose first. */
const MIX: ReadonlyArray<readonly [make: (scene: Scene) => TransactionDraft[], count: number]> = [
	[weak.tie, 4],
	[weak.discountTaken, 2],
	[weak.paidTwice, 1],
	[weak.mistypedReference, 2],
	[weak.cutName, 2],
	[byReference.severalNumbers, 4],
	[byReference.shortByBankCharge, 2],
	[byReference.numberPaymentInDollars, 15],
	[byReference.creditorReferencePayment, 13],
	[weak.knownPayer, 5],
	[weak.settledReference, 3],
	[weak.otherCurrency, 1],
	[weak.amountOnly, 2],
	[byReference.twoInstalments, 2],
	[byReference.partPayment, 6],
	[byReference.overpayment, 5],
	[byReference.structuredInText, 14],
	[byReference.structuredPayment, 36],
	[byReference.numberPaymentInEuro, 20],
];

/** All payments that have to do with open invoices. */
export function seedPayments(scene: Scene): TransactionDraft[] {
	return MIX.flatMap(([make, count]) => Array.from({ length: count }, () => make(scene)).flat());
}
