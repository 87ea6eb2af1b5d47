import { invoiceAt } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import { ignore, review, type Draft } from '../model/draft';
import type { PastAllocation } from '../model/matchOptions';
import type { UndoneBooking } from '../model/reason';
import { MEANING } from '../text/keywords';
import type { Applied } from '../ledger/appliedPlaces';
import { isPartGiven } from './given';
import type { Run, Work } from './work';

// Sub-families of ISO 20022 for what comes back, and SWIFT's code for a returned item.
const RETURN_CODES =
	/RRTN|PRTN|UPDD|RVSL|RPCR|PRDD|UPCQ|ARET|NRTI|ESCT-?R|RETURN|REVERS|STORN|REJE|RUECK|RÜCK/i;
// Why a bank sent a payment back, as ISO 20022 codes it: the account is closed, the payee refused.
const RETURN_REASONS =
	/(?:^|[\s/(:])(?:AC0[1346]|AC13|AG0[123]|AM0[459]|FOCR|BE0[457]|MD0[1267]|MS0[23]|RR0[1-4])(?=$|[\s/).,:;-])/;
// The same in the words of banks: what they did not carry out, and what is the matter with the account.
const RETURN_PHRASES = new RegExp(
	[
		/\b(?:niet|non|nicht|not) (?:uitgevoerd|uitvoerbaar|verwerkt|gelukt|ex[eé]cut|trait[eé]|abouti|ausgef(?:ü|ue|u)hrt|ausf(?:ü|ue|u)hrbar|zustellbar|executed|processed|delivered)/,
		/\b(?:rekening|rekeningnummer|compte|konto|kontonummer|account|account number|iban) (?:(?:is|est|ist) )?(?:afgesloten|opgezegd|opgeheven|gesloten|geblokkeerd|onbekend|onjuist|foutief|ongeldig|cl[oô]tur|inexistant|inconnu|bloqu[eé]|incorrect|erron|erloschen|aufgel(?:ö|oe)st|gesperrt|unbekannt|ung(?:ü|ue)ltig|falsch|closed|blocked|unknown|invalid|wrong)/,
		/\b(?:begunstigde|b[eé]n[eé]ficiaire|empf(?:ä|ae)nger|beneficiary) (?:onbekend|inconnu|unbekannt|unknown|overleden|d[eé]c[eé]d)/,
		/\b(?:onvoldoende (?:provisie|saldo)|ontoereikend saldo|sans provision|provision insuffisante|mangels deckung|insufficient funds)/,
		/(?:^|[:;,.(/-]\s?|\b(?:wegens|reden|motif|cause|grund|wegen|reason) )(?:verkeerde|onjuiste|foutieve|onbekende|mauvais|incorrecte|falscher?|falsches|wrong|incorrect) (?:begunstigde|naam|rekening|iban|b[eé]n[eé]ficiaire|compte|empf(?:ä|ae)nger|konto|name|beneficiary|account)/,
		/(?:(?:ü|ue|u)berweisungs?|zahlungs|lastschrift)[- ]?r(?:ü|ue|u)ck(?:gabe|buchung|ruf|weisung|zahlung)/,
		/\bname mismatch|\breturn(?:ed| of) (?:funds|payment|transfer|credit)|\bfunds returned/,
		/\bterug(?:gave)?\s?:|\bteruggave (?:domici|van (?:uw|onze|de) (?:overschrijving|betaling|storting))/,
		/\b(?:overschrijving|betaling|virement|paiement|(?:[uü]|ue)berweisung|zahlung|transfer|payment) (?:(?:is|est|wurde|was) )?(?:geannuleerd|herroepen|mislukt|annul[eé]|[eé]chou[eé]|fehlgeschlagen|widerrufen|failed|cancell?ed)/,
		/\b(?:annulering|herroeping|annulation|widerruf|cancellation) (?:(?:van|uw|onze|de|du|votre|notre|der|ihrer|of|the) )*(?:overschrijving|betaling|virement|paiement|(?:[uü]|ue)berweisung|zahlung|transfer|payment)/,
	]
		.map(({ source }) => source)
		.join('|'),
	'i',
);
const MAX_UNDONE = 12;

/** Whether a payment came back: one that the bank took from us again, or one of ours that it could not deliver. */
export function isReturned({ transaction, reading }: Work): boolean {
	const { bankTransactionCode, remittanceInformation, additionalInformation } = transaction;
	const words = MEANING.returned | (transaction.amountMinor > 0 ? MEANING.back : 0);
	return (
		(reading.meanings & words) !== 0 ||
		RETURN_CODES.test(bankTransactionCode ?? '') ||
		saysReturned(remittanceInformation ?? '') ||
		saysReturned(additionalInformation ?? '')
	);
}

const saysReturned = (text: string) => RETURN_REASONS.test(text) || RETURN_PHRASES.test(text);

/** Names the allocations that a returned payment undoes. */
export function decideReturned(
	run: Run,
	work: Work,
	credits: readonly Work[],
	applied: Applied,
): Draft {
	const { transaction } = work;
	const allocations = new Set([
		...run.history.bookings.filter((past) => isUndoneBy(transaction, past)),
		...credits.flatMap((credit) => allocationsOf(run, credit, applied)),
	]);
	const undoes = [...allocations].slice(0, MAX_UNDONE);
	if (undoes.length === 0) return ignore({ code: 'return-of-unknown' });
	return { ...review({ code: 'return-undoes', bookings: undoes.map(undoneBooking) }), undoes };
}

const undoneBooking = (past: PastAllocation): UndoneBooking => ({
	amount: { minor: past.allocatedMinor, currency: past.currency },
	invoice: past.invoiceNumber ?? past.invoiceId,
	bookedOn: past.bookedOn || undefined,
});

function isUndoneBy(transaction: BankTransaction, past: PastAllocation): boolean {
	return (
		past.allocatedMinor === -transaction.amountMinor &&
		past.currency === transaction.currency &&
		(!past.counterpartIban ||
			!transaction.counterpartIban ||
			past.counterpartIban === transaction.counterpartIban) &&
		(past.bookedOn ?? '') <= transaction.bookedOn
	);
}

/** What an earlier credit, of this run or of one before, paid. */
function allocationsOf(
	{ ledger }: Run,
	{ transaction, draft, given }: Work,
	applied: Applied,
): readonly PastAllocation[] {
	if (isPartGiven(given)) return given.bookings;
	const { id: transactionId, amountMinor, currency, bookedOn, counterpartIban } = transaction;
	const paid = [
		...(applied.get(transactionId) ?? []).map((place) => ({ place, amount: amountMinor })),
		...(draft?.lines ?? []),
	];
	return paid.flatMap(({ place, amount }) => {
		const invoice = invoiceAt(ledger, place);
		if (invoice === undefined) return [];
		return {
			transactionId,
			invoiceId: invoice.id,
			invoiceNumber: invoice.number,
			allocatedMinor: amount,
			currency,
			bookedOn,
			counterpartIban,
			customerId: invoice.customerId,
			customerName: invoice.customerName,
		};
	});
}
