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
import { otherBusinessOfCustomer, unknownInvoice } from './customersOtherBusiness';
import { payout, returned, twin } from './noCustomerPayments';
import { lumpSum, severalNumbers } from './severalInvoices';
import { knownIbanOnly, nameOnly } from './silentPayments';
import { outgoing, unrelated } from './strangers';
import { strangerWithDigits } from './strangersWithDigits';
import { unknownPayer } from './unknownPayers';

/** How often each kind of transaction comes, beside the others. */
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
	strangerWithDigits: 6,
	otherBusinessOfCustomer: 1,
	unknownPayer: 1,
	unknownInvoice: 1,
	returned: 1,
	payout: 1,
	twin: 1,
};

/** Makers in the order in which they choose invoices: those that need several of one customer come first. */
export const MAKERS: ReadonlyMap<Kind, DraftMaker> = new Map<Kind, DraftMaker>([
	['lumpSum', lumpSum],
	['severalNumbers', severalNumbers],
	['knownIbanOnly', knownIbanOnly],
	['nameOnly', nameOnly],
	['unrelated', unrelated],
	['unknownInvoice', unknownInvoice],
	['creditorReference', creditorReference],
	['partPayment', partPayment],
	['overpayment', overpayment],
	['damagedOgm', damagedOgm],
	['ogmInText', ogmInText],
	['numberInText', numberInText],
	['outgoing', outgoing],
	['strangerWithDigits', strangerWithDigits],
	['otherBusinessOfCustomer', otherBusinessOfCustomer],
	['unknownPayer', unknownPayer],
	['returned', returned],
	['payout', payout],
	['twin', twin],
	['structuredOgm', structuredOgm],
]);

const TOTAL = Object.values(MIX).reduce((sum, weight) => sum + weight, 0);

/** The share of a kind among all transactions. */
export const shareOf = (kind: Kind): number => MIX[kind] / TOTAL;
