import { foldText } from '../matching/text/characters';
import { byWord } from './byWord';

/** What a document is: an invoice to be paid, one that takes off, one of a supplier, or none that anybody pays. */
export type Kind = 'invoice' | 'creditNote' | 'purchase' | 'noInvoice';
/** Whether anything may still be paid. */
export type Status = 'open' | 'closed';

// English, Dutch, French, German, Spanish, Italian, Portuguese, Polish, and the codes of invoicing systems and of Peppol.
const KINDS = byWord<Kind>({
	invoice:
		'invoice,invoices,sales invoice,customer invoice,tax invoice,commercial invoice,final invoice,deposit invoice,prepayment invoice,partial invoice,' +
		'recurring invoice,standard,standard invoice,debit note,debit memo,sale,sales,receivable,out_invoice,out_receipt,accrec,inv,ar invoice,e-invoice,recurring,si,f,fv,vf,fa,fac,380,383,384,386,326,' +
		'393,394,395,82,84,0,false,no,nee,non,nein,' +
		'factuur,facturen,e-factuur,periodieke factuur,verkoopfactuur,verkoop,klantfactuur,voorschotfactuur,eindfactuur,slotfactuur,deelfactuur,termijnfactuur,vorderingsstaat,vorderingsfactuur,debetnota,debitnota,nota,ereloonnota,' +
		"facture,facture client,facture de vente,vente,ventes,facture d’acompte,facture d'acompte,acompte,facture de solde,facture de situation,situation de travaux,facture d’avancement,facture d'avancement,facture de remplacement,facture standard,note de débit,note d'honoraires," +
		'rechnung,e-rechnung,ausgangsrechnung,kundenrechnung,verkaufsrechnung,abschlagsrechnung,anzahlungsrechnung,schlussrechnung,teilrechnung,handelsrechnung,' +
		'factura,factura de venta,fattura,fattura di vendita,fatura,faktura,faktura vat,faktura sprzedaży,ta faktura,kundfaktura',
	creditNote:
		'credit note,creditnote,credit memo,sales credit,sc,credit,credit invoice,credit_invoice,refund,customer refund,out_refund,return,sales return,accreccredit,sales credit note,' +
		'cn,nc,crn,cm,av,gs,kn,381,396,83,81,261,262,308,420,458,1,true,yes,ja,oui,' +
		"creditnota,creditnota's,kredietnota,creditfactuur,creditfacturen,verkoopcredit,verkoopcreditnota,terugbetaling," +
		"avoir,avoirs,avoir client,facture d'avoir,facture avoir,note de crédit,notes de crédit,note de credit client,remboursement," +
		'gutschrift,rechnungskorrektur,korrekturrechnung,stornorechnung,rechnungsgutschrift,' +
		'nota de crédito,abono,factura rectificativa,nota di credito,nota de credito,faktura korygująca,korekta,kreditnota,kreditfaktura,kreditnote',
	purchase:
		'in_invoice,in_refund,in_receipt,accpay,accpaycredit,bill,vendor bill,supplier invoice,purchase invoice,purchase,purchases,purchase credit note,payable,389,' +
		'aankoopfactuur,inkoopfactuur,leveranciersfactuur,aankoop,inkoop,' +
		"facture fournisseur,facture d'achat,achat,achats,eingangsrechnung,lieferantenrechnung,einkaufsrechnung," +
		'factura de compra,factura de proveedor,fattura di acquisto,fattura passiva,faktura zakupu',
	noInvoice:
		'quote,quotation,estimate,offer,proposal,pro forma,proforma,pro forma invoice,proforma invoice,325,order,sales order,salesorder,purchase order,delivery note,' +
		'packing slip,receipt,reminder,journal,journal entry,entry,draft,statement,' +
		'offerte,bestelbon,bestelling,order confirmation,orderbevestiging,leverbon,leveringsbon,pakbon,werkbon,kasticket,bon,herinnering,aanmaning,proforma factuur,pro forma factuur,' +
		'devis,facture pro forma,facture proforma,bon de commande,commande,bon de livraison,ticket,rappel,reçu,' +
		'angebot,kostenvoranschlag,proforma rechnung,proformarechnung,auftrag,auftragsbestätigung,lieferschein,mahnung,bestellung,quittung,' +
		'presupuesto,preventivo,orçamento,oferta,albarán,pedido,ordine,paragon',
});

const STATUSES = byWord<Status>({
	open:
		'open,outstanding,unpaid,not paid,not_paid,not settled,not received,not fully paid,to be paid,sent,sent to customer,emailed,mailed,delivered,viewed,seen,printed,issued,posted,booked,final,finalized,finalised,approved,' +
		'authorised,authorized,submitted,confirmed,validated,accepted,active,live,new,due,due soon,due today,past due,overdue,late,reminded,reminder,reminder sent,1st reminder,2nd reminder,3rd reminder,first reminder,second reminder,final reminder,in collection,collection,dunning,' +
		'pending,sepa debit,unchecked,pending_payment,pending payment,awaiting payment,awaiting_payment,partial,partially paid,partly paid,partially_paid,part paid,partpaid,in_payment,in payment,' +
		'not due,not yet due,current,available,unpaid and discounted,partly paid and discounted,overdue and discounted,return,processing,scheduled,disputed,in dispute,on hold,paused,payment plan,created,' +
		'openstaand,uitstaand,bekeken,wachten op betaling,wacht op betaling debiteur,in afwachting van betaling,niet vervallen,gedeeltelijk voldaan,deels voldaan,ten dele betaald,aangemaakt,gevalideerd,ingeboekt,definitief gemaakt,afgeleverd,beschikbaar,te innen,te ontvangen,nog niet vervallen,verlopen,achterstallig,overschreden,vervaldatum overschreden,betaaltermijn overschreden,onbetaald,niet betaald,niet voldaan,niet vereffend,niet volledig betaald,niet ontvangen,nog te betalen,te betalen,verzonden,verstuurd,gemaild,geboekt,geprint,gedrukt,afgedrukt,uitgeprint,doorgestuurd,uitgegeven,goedgekeurd,definitief,bevestigd,gefactureerd,vervallen,te laat,laat,' +
		'herinnerd,herinnering,herinnering verstuurd,1e herinnering,2e herinnering,3e herinnering,eerste herinnering,tweede herinnering,aangemaand,aanmaning,1e aanmaning,2e aanmaning,eerste aanmaning,tweede aanmaning,ingebrekestelling,in gebreke gesteld,' +
		'in behandeling,deels betaald,gedeeltelijk betaald,deelbetaald,wacht op betaling,nieuw,actief,incasso,in incasso,automatische incasso,incassobureau,deurwaarder,domiciliëring,dubieus,betwist,in betwisting,in dispuut,geschil,betalingsplan,betalingsregeling,afbetalingsplan,laatste herinnering,laatste aanmaning,' +
		'ouvert,ouverte,impayé,impayée,non payé,non payée,non réglé,non réglée,non soldé,non soldée,non encaissé,non encaissée,non acquittée,non lettrée,à payer,reste à payer,non entièrement payée,pas entièrement payée,à encaisser,en attente,en attente de paiement,envoyé,envoyée,émis,émise,validé,validée,' +
		'comptabilisé,comptabilisée,finalisé,finalisée,échu,échue,en retard,relancé,relancée,relance,rappel,rappel envoyé,1er rappel,2e rappel,2ème rappel,3e rappel,premier rappel,deuxième rappel,dernier rappel,mise en demeure,partiel,partielle,partiellement payé,partiellement payée,payé partiellement,payée partiellement,partiellement réglé,partiellement réglée,partiellement soldée,partiellement encaissée,règlement commencé,commencé,commencée,imprimé,imprimée,approuvé,approuvée,déposé,déposée,transmis,transmise,à régler,à recouvrer,non échu,non échue,échéance dépassée,due,à échoir,pas payé,pas payée,pas réglé,pas réglée,payé en partie,payée en partie,réglé en partie,réglée en partie,réglé partiellement,réglée partiellement,en attente de règlement,dernière relance,litige,en litige,contentieux,en contentieux,recouvrement,en recouvrement,plan de paiement,créée,' +
		'offen,unbezahlt,versandt,zugestellt,noch nicht fällig,nicht fällig,zahlung ausstehend,teilweise offen,nicht bezahlt,nicht beglichen,nicht vollständig bezahlt,zu zahlen,teils bezahlt,nicht ausgeglichen,versendet,verschickt,gesendet,gestellt,gebucht,freigegeben,festgeschrieben,gedruckt,ausgedruckt,genehmigt,übermittelt,fällig,überfällig,gemahnt,mahnung,in mahnung,1. mahnung,2. mahnung,3. mahnung,erste mahnung,zweite mahnung,letzte mahnung,mahnstufe 1,mahnstufe 2,mahnstufe 3,zahlungserinnerung,erinnert,im inkasso,teilweise bezahlt,teilbezahlt,teilzahlung,anbezahlt,ausstehend,angemahnt,mahnstufe,verbucht,erstellt,fertiggestellt,inkasso,strittig,ratenzahlung,' +
		'abierta,pendiente,pendiente de pago,impagada,no pagada,enviada,emitida,vencida,contabilizada,parcialmente pagada,' +
		'aperta,da pagare,non pagata,inviata,emessa,scaduta,in attesa,parzialmente pagata,aberta,em aberto,por pagar,pendente,enviada,vencida,parcialmente paga,' +
		'otwarta,nieopłacona,niezapłacona,wystawiona,wysłana,częściowo opłacona,przeterminowana,zaległa,obetald,ej betald,ubetalt,ikke betalt,sendt,skickad,forfalden,förfallen,åben,öppen',
	closed:
		'paid,paid off,matched,fully paid,paid in full,settled,closed,complete,completed,collected,reconciled,balanced,cleared,cancelled,canceled,cancel,void,voided,deleted,removed,archived,reversed,' +
		'credited,credit note issued,refunded,written off,writtenoff,write off,uncollectible,uncollectable,bad debt,rejected,declined,draft,pro forma,proforma,quote,quotation,estimate,offer,' +
		'credit note issued,overpaid,inactive,template,expired quote,internal transfer,invoicing_legacy,blocked,payment received,' +
		'betaald,volledig betaald,voldaan,geheel voldaan,vereffend,afgesloten,gesloten,afgehandeld,afgeboekt,afgelettered,afgeletterd,geannuleerd,vernietigd,verwijderd,gearchiveerd,' +
		'gecrediteerd,terugbetaald,oninbaar,concept,ontwerp,klad,offerte,bestelbon,ongeldig,ingetrokken,verrekend,gecompenseerd,betaling ontvangen,contant betaald,' +
		'payé,payée,payés,payées,entièrement payée,totalement payée,réglé,réglée,soldé,soldée,acquitté,acquittée,encaissé,encaissée,lettré,lettrée,clôturé,clôturée,fermé,fermée,annulé,annulée,supprimé,supprimée,' +
		'archivé,archivée,remboursé,remboursée,créditée,crédité,extournée,irrécouvrable,brouillon,devis,refusée,abandonnée,avoir émis,compensé,compensée,paiement reçu,' +
		'bezahlt,vollständig bezahlt,voll bezahlt,beglichen,ausgeglichen,erledigt,abgeschlossen,geschlossen,storniert,annulliert,gelöscht,archiviert,gutgeschrieben,erstattet,zurückerstattet,' +
		'ausgebucht,abgeschrieben,uneinbringlich,entwurf,angebot,verworfen,abgelehnt,verrechnet,zahlung erhalten,zahlung eingegangen,bar bezahlt,' +
		'pagada,pagado,cobrada,saldada,cerrada,anulada,cancelada,borrador,eliminada,abonada,reembolsada,presupuesto,rectificada,' +
		'pagata,pagato,saldata,incassata,chiusa,annullata,stornata,bozza,eliminata,rimborsata,preventivo,paga,liquidada,fechada,rascunho,anulado,' +
		'opłacona,zapłacona,rozliczona,zamknięta,anulowana,szkic,wersja robocza,usunięta,betald,betalt,makulerad,krediteret,krediterad,annulleret,kladde,utkast,zaplacena,uhrazena',
});

/** What a word says a document is; undefined for a word that is not known. */
export const kindOf = (word: string): Kind | undefined => KINDS.get(foldText(word));

const NOT_YET = /\bpas (?:encore|toujours)\b/giu;
const STILL =
	/(?<!\p{L})(?:still|yet|nog (?:steeds|altijd)|nog|steeds|encore|toujours|immer noch|noch|weiterhin)(?!\p{L})/giu;
// `2e herinnering`, `Relance 1`, `5 days overdue`, `Envoyée par e-mail`: how often, since when, by what.
const HOW =
	/(?<![\p{L}\p{N}])(?:\d{1,2}(?:e|de|ste|è?re|[eè]me|st|nd|rd|th)|(?:(?:by|in|seit|depuis|sinds|de) )?\d{1,3}(?: (?:days?|dagen|dag|jours?|tagen?))?|(?:(?:via|per|by|par) )?(?:peppol|e-?mail|mail|post|brief|courrier|poste))(?![\p{L}\p{N}])/giu;
// `Unpaid - overdue`, `Open (reminded)`
const BETWEEN = / [-–—/|+&] |[,;:()]/;

/**
 * What a text says of whether a document is open; undefined for one that is not known, or whose parts say different
 * things. With a "still", a "not yet", or how often or since when, only what is open is clear.
 *
 * @example statusOf('Nog niet betaald') // 'open'
 */
export function statusOf(text: string): Status | undefined {
	const known = STATUSES.get(foldText(text));
	if (known !== undefined) return known;
	const [first, ...others] = text
		.split(BETWEEN)
		.filter((part) => foldText(part.replace(HOW, ' ')) !== '');
	if (first === undefined) return undefined;
	if (others.length > 0) {
		const status = statusOf(first);
		return others.every((other) => statusOf(other) === status) ? status : undefined;
	}
	const plain = foldText(first.replace(NOT_YET, 'non').replace(STILL, ' ').replace(HOW, ' '));
	return STATUSES.get(plain) === 'open' ? 'open' : undefined;
}

const ANSWERS = byWord<'yes' | 'no'>({
	yes: 'yes,y,ja,j,oui,o,si,sim,tak,x,v,ok,true,waar,vrai,wahr,1',
	no: 'no,n,nee,neen,nein,non,nie,nao,false,onwaar,faux,falsch,0,not,niet,pas,nicht,not yet,nog niet,pas encore,noch nicht',
});

/** What a mark says in answer to a question; undefined for one that is neither a yes nor a no. */
export function yesOrNo(mark: string): 'yes' | 'no' | undefined {
	if (/^[✓✔☑✅]/u.test(mark)) return 'yes';
	if (/^[-–☐✗✘✖❌]\uFE0F?$/u.test(mark)) return 'no';
	return ANSWERS.get(foldText(mark));
}

/** The same in a column such as `Paid`, where the word of a state answers as well. */
export function answerOf(mark: string): 'yes' | 'no' | undefined {
	const status = statusOf(mark);
	return yesOrNo(mark) ?? (status && (status === 'closed' ? 'yes' : 'no'));
}
