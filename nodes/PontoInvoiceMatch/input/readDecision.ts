import { foldText } from '../matching/text/characters';
import { byWord } from './byWord';
import type { PastDecision } from '../matching/model/matchOptions';
import { UnreadableValue } from './unreadable';

const WORDS = byWord<Exclude<PastDecision, 'unreadable'> | 'booked'>({
	booked:
		'booked,paid,confirmed,approved,accepted,' +
		'geboekt,betaald,bevestigd,goedgekeurd,aanvaard,akkoord,' +
		'comptabilisé,comptabilisée,payé,payée,confirmé,confirmée,approuvé,approuvée,accepté,acceptée,validé,validée,' +
		'gebucht,verbucht,bezahlt,bestätigt,bestaetigt,genehmigt,akzeptiert,freigegeben',
	rejected:
		'rejected,refused,declined,not this one,' +
		'afgewezen,geweigerd,afgekeurd,verworpen,' +
		'rejeté,rejetée,refusé,refusée,' +
		'abgelehnt,zurückgewiesen,zurueckgewiesen,abgewiesen',
	undone:
		'undone,reversed,reverted,cancelled,canceled,taken back,' +
		'ongedaan,ongedaan gemaakt,teruggedraaid,teruggenomen,geannuleerd,ingetrokken,herroepen,' +
		'annulé,annulée,extourné,extournée,contrepassé,contrepassée,' +
		'storniert,annulliert,rückgängig,rueckgaengig,rückgängig gemacht,rueckgaengig gemacht,zurückgenommen,zurueckgenommen,widerrufen',
	notAnInvoice:
		'not an invoice,not invoice,no invoice,not for an invoice,for no invoice,' +
		'geen factuur,niet voor een factuur,voor geen factuur,' +
		'pas une facture,pas de facture,aucune facture,pour aucune facture,sans facture,' +
		'keine rechnung,für keine rechnung,fuer keine rechnung,ohne rechnung',
	planned: 'planned',
	dropped: 'dropped,later,skipped,overgeslagen,plus tard,später,spaeter',
});

/**
 * What a row says became of a transaction and an invoice, by its column `decision`; undefined for a booking, as it is
 * without a word. Throws a RangeError for any other word: nothing may be learned from a row that is not understood.
 *
 * @example readDecision('not an invoice') // 'notAnInvoice'
 * @example readDecision('Bevestigd') // undefined
 */
export function readDecision(value: unknown): PastDecision | undefined {
	const text = typeof value === 'string' ? value.trim() : value;
	if (text === undefined || text === '') return undefined;
	const word = typeof text === 'string' ? WORDS.get(foldText(text)) : undefined;
	if (word !== undefined) return word === 'booked' ? undefined : word;
	throw new UnreadableValue({ code: 'decision-unknown', text: String(text) });
}
