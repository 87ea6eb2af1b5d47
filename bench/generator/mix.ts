import type { DraftMaker } from './draft';
import { overpayment, partPayment } from './inexactPayments';
import type { Kind } from './ledger';
import {
	creditorReference,
	damagedOgm,
	numberInText,
	ogmInText,
	structuredOgm,
} from './referencePayments';
import { lumpSum, severalNumbers } from './severalInvoices';
import { knownIbanOnly, nameOnly } from './silentPayments';
import { outgoing, unrelated } from './strangers';

/** How many of a hundred transactions are of a kind. */
export const MIX: Readonly<Record<Kind, number>> = {
	structuredOgm: 42,
	ogmInText: 8,
	creditorReference: 3,
	numberInText: 15,
	severalNumbers: 4,
	partPayment: 3,
	overpayment: 2,
	damagedOgm: 3,
	knownIbanOnly: 6,
	nameOnly: 4,
	lumpSum: 2,
	unrelated: 5,
	outgoing: 3,
};

/** Makers in the order in which they choose invoices: those that need several of one customer come first. */
export const MAKERS: ReadonlyMap<Kind, DraftMaker> = new Map<Kind, DraftMaker>([
	['lumpSum', lumpSum],
	['severalNumbers', severalNumbers],
	['knownIbanOnly', knownIbanOnly],
	['nameOnly', nameOnly],
	['unrelated', unrelated],
	['creditorReference', creditorReference],
	['partPayment', partPayment],
	['overpayment', overpayment],
	['damagedOgm', damagedOgm],
	['ogmInText', ogmInText],
	['numberInText', numberInText],
	['outgoing', outgoing],
	['structuredOgm', structuredOgm],
]);
