import { foldText } from '../matching/text/characters';
import { kindOf, statusOf } from './documentWords';
import { PAID_WORDS } from './paidColumns';
import { wordsBeforeDay } from './paidMark';
import { readOptional } from './readValues';

// `betaald cash`, `payée par carte`, `bar bezahlt`
const BY_WHAT =
	/(?<!\p{L})(?:(?:in|en|per|par|via|by|mit|met) )?(?:cash|contant|bar|kaart|carte|card|karte|bancontact|payconiq|ideal|pin|virement|overschrijving|überweisung|transfer|ch[eè]que|espèces)(?!\p{L})/giu;
const LONGEST_REMARK = 60;
const PAID = new Set(PAID_WORDS.map(foldText));

/** Whether what people wrote beside an invoice says that it is settled: `betaald 12/05 cash`, `annulée`. A sentence says nothing. */
export const isRemarkedClosed = (remarks: unknown): boolean =>
	textsOf(remarks).some(
		(text) => isPaid(text) || (statusOf(text) === 'closed' && kindOf(text) !== 'noInvoice'),
	);

/** Whether what stands under `Betaling` or `Paiement`, where others write how an invoice is paid, says that it is. */
export const isPaymentMade = (payments: unknown): boolean => textsOf(payments).some(isPaid);

const isPaid = (text: string): boolean => PAID.has(foldText(text));

/** The texts without what it was paid by, and the day that stands behind them. */
const textsOf = (values: unknown): readonly string[] =>
	values === undefined
		? []
		: [values].flat().flatMap((value) => {
				const text = readOptional(value) ?? '';
				if (text === '' || text.length > LONGEST_REMARK) return [];
				const plain = text.replace(BY_WHAT, ' ').trim();
				return [wordsBeforeDay(plain) ?? plain];
			});
