/**
 * What people call the columns of a list of invoices, in English, Dutch, French and German; case, accents, spaces and
 * signs do not count, nor does a currency in brackets behind the name. A bare amount or total is never what is open.
 */
export const INVOICE_COLUMNS = {
	number:
		'invoice no,invoice nr,invoice num,invoice number,inv no,inv nr,inv number,invoice reference,invoice ref,bill number,bill no,bill nr,our invoice,our invoice no,our invoice number,' +
		'factuurnummer,factuurnr,factuur nr,factuur no,nr factuur,nummer factuur,factuur id,factuurreferentie,factuur ref,factuurcode,ons factuurnummer,onze factuur,fact nr,fact no,verkoopfactuurnummer,verkoopfactuurnr,verkoopfactuur,' +
		'numéro de facture,numéro facture,numéro de la facture,n° facture,n° de facture,n° de la facture,no facture,no de facture,nr facture,num facture,facture n°,facture no,facture numéro,réf facture,référence facture,code facture,' +
		'rechnungsnummer,rechnungs-nr,rechnungsnr,rechnung nr,rechnungs id,rechn nr,re-nr,re nr,rg-nr,rgnr,nr der rechnung,fakturanummer,faktura nr,fakturanr,faktuurnummer,faktuurnr,' +
		'document number,document no,document nr,doc no,doc nr,voucher no,voucher nr,n° doc,no doc,num doc,documentnummer,document nummer,docnummer,boekstuknummer,boekstuknr,boekstuk nr,boekstuk,' +
		'numéro de document,numéro du document,n° document,n° de document,numéro de pièce,numéro de la pièce,numéro pièce,n° pièce,n° de pièce,belegnummer,beleg-nr,belegnr,belegfeld 1,' +
		// Where another one stands beside them, they count the rows or say what the row is.
		'invoice,inv,factuur,facture,rechnung,document,doc,pièce,beleg,no,nr,num,nummer,numéro,n°,#',
	references:
		'payment reference,payment ref,structured reference,structured message,creditor reference,remittance,your reference,customer reference,purchase order,po,' +
		'mededeling,gestructureerde mededeling,betalingsreferentie,betaalreferentie,betalingskenmerk,betaalkenmerk,kenmerk,referentie,uw referentie,klantreferentie,vcs,bestelnummer,bestelbon,po-nummer,' +
		'communication,communication structurée,communication de paiement,référence,référence de paiement,référence paiement,réf,votre référence,référence client,bon de commande,n° commande,' +
		'verwendungszweck,zahlungsreferenz,referenz,referenznummer,ihr zeichen,ihre referenz,bestellnummer,kundenreferenz',
	openAmount:
		'outstanding amount,amount outstanding,outstanding balance,invoice amount due,due amount,o/s amount,total unpaid,open balance,open amount incl vat,unpaid amount,amount unpaid,unpaid balance,remaining amount,remaining balance,remaining due,still due,amount still due,amt due,amt open,balance outstanding,to be paid,left to pay,amount owing,amount owed,balance owing,due value,total outstanding,total open,' +
		'openstaand bedrag,verschuldigd bedrag,openstaand saldo,open bedrag,open saldo,openst bedrag,openst saldo,bedrag open,bedrag openstaand,nog te betalen bedrag,nog te betalen,nog te ontvangen,nog te ontv,nog te bet,te ontvangen bedrag,te ontvangen,restbedrag,restant bedrag,resterend bedrag,saldo open,onbetaald bedrag,saldo openstaand,saldo te betalen,verschuldigd saldo,verschuldigd,totaal openstaand,totaal open,openstaande bedrag,bedrag nog open,nog te innen,te innen,' +
		'montant dû,montant ouvert,montant restant,montant restant dû,montant restant à payer,montant impayé,reste à payer,reste à régler,reste à recevoir,reste dû,reste à encaisser,restant dû,restant à payer,restant à régler,solde dû,solde ouvert,solde restant,solde restant dû,solde restant à payer,solde à payer,solde à régler,solde à recevoir,à encaisser,montant à recevoir,montant en souffrance,total restant dû,' +
		'offener betrag,offener saldo,offene summe,offener rest,offener restbetrag,offen betrag,noch zu zahlen,restbetrag,restsaldo,restzahlung,restforderung,ausstehender betrag,offene forderung,offener posten,offene posten,op-betrag,op-saldo,gesamt offen,offener rechnungsbetrag',
	// They may as well ask whether anything is open.
	openWord:
		'open,still open,unpaid,remaining,o/s,open staand,openstaand,openst,nog openstaand,nog open,onbetaald,rest,restant,resterend,impayé,reste,encours,offen,noch offen,ausstehend,unbezahlt',
	// They may add up the rows above.
	balance: 'balance,saldo,solde',
	totalWithTax:
		'total incl vat,total including vat,total price incl tax,amount incl vat,gross amount,gross,total gross,' +
		'bedrag incl btw,bedrag inclusief btw,totaal incl btw,totaalbedrag incl btw,factuurbedrag incl btw,totaal inclusief btw,bedrag incl,totaal incl,' +
		'montant ttc,total ttc,montant total ttc,montant tvac,total tvac,total tva comprise,' +
		'bruttobetrag,brutto,betrag brutto,gesamt brutto,brutto gesamt,gesamtbetrag brutto,gesamtbetrag,endbetrag,rechnungssumme',
	totalAmount:
		'invoice total,totaal,totaalbedrag,montant total,total facture,gesamt,summe,' +
		'invoice amount,factuurbedrag,montant de la facture,montant facture,rechnungsbetrag,bedrag,montant,betrag',
	currency:
		'cur,curr,ccy,wkz,munt,muntcode,munteenheid,valuta,valutacode,devise,monnaie,code devise,währung,währungscode,waehrung',
	issueDate:
		'date of invoice,inv date,invoice/bill date,issued,issued on,document date,' +
		'factuurdatum,fact datum,datum factuur,datum,documentdatum,uitgiftedatum,' +
		"date de facture,date facture,date de la facture,date d'émission,date de facturation,date du document,date doc,date pièce,émise le," +
		'rechnungsdatum,belegdatum,ausstellungsdatum,datum der rechnung',
	dueDate:
		'due on,date due,due date utc,deadline,payment due,payment due date,payment due by,due by,pay by,payable by,expiry date,maturity date,maturity,due,' +
		'vervaldatum,vervaldag,vervaldatum factuur,factuurvervaldatum,vervald,vervaldat,verv datum,vervalt op,vervalt,betaaldatum uiterlijk,uiterste betaaldatum,uiterste betaaldag,te betalen voor,te betalen tegen,betalen voor,' +
		"échéance,date d'échéance,date échéance,date éch,date d'éch,éch,échéance le,échéance facture,date limite,date limite de paiement,à payer avant,à payer pour le,payable le," +
		'fälligkeit,fälligkeitsdatum,fällig,fällig am,fällig bis,fällig zum,fälligk,fälligkeitstag,zahlbar bis,zahlungsziel,faellig am,faellig,faelligkeit,faelligkeitsdatum',
	customerId:
		'customer number,customer no,customer nr,customer code,client number,client no,client code,account number customer,account code,a/c,debtor number,' +
		'klantnummer,klantnr,klant nr,klantcode,klant-id,debiteurnummer,debiteurnr,debiteurennummer,relatienummer,relatiecode,' +
		'numéro client,numéro de client,n° client,n° de client,no client,code client,compte client,n° tiers,code tiers,' +
		'kundennummer,kunden-nr,kundennr,kd-nr,kdnr,debitorennummer,debitornummer,debitor-nr,debitoren-nr,kundencode',
	customerName:
		'invoice partner display name,customer full name,cust name,account name,bill to name,client name,name of customer,company name,debtor name,' +
		'weergavenaam relatie op factuur,klantnaam,naam klant,naam van de klant,klant naam,debiteurnaam,naam debiteur,relatienaam,naam relatie,bedrijfsnaam,firmanaam,naam lid,klant naam bedrijf,naam,' +
		"nom d'affichage du partenaire de la facture,nom du client,nom client,client société,raison sociale,raison sociale client,nom de la société,nom du tiers,nom tiers,nom," +
		'kundenname,name des kunden,kunde firma,name kunde,kunden name,debitorname,debitorenname,kontobezeichnung,firmenname,' +
		// Bare, they may hold a code where a name stands beside them.
		'customer,client,company,debtor,bill to,billed to,payer,member,tenant,participant,sold to,name 1,' +
		'klant,debiteur,relatie,opdrachtgever,afnemer,bedrijf,organisatie,firma,lid,huurder,geadresseerde,bestemmeling,ontvanger,patiënt,deelnemer,leerling,ouder,klant/relatie,zakelijke relatie,' +
		'société,débiteur,entreprise,tiers,partenaire,membre,locataire,acheteur,destinataire,patient,participant,élève,nom/raison sociale,nom ou raison sociale,' +
		'kunde,debitor,kontakt,empfänger,rechnungsempfänger,auftraggeber,unternehmen,mitglied,mieter,teilnehmer,geschäftspartner,name',
	// A supplier may be called so as well.
	contact: 'contact,contact person,contactpersoon,partner,party',
	customerIbans:
		'iban,iban customer,iban client,customer account,customer bank account,client iban,bank account,bank account customer,' +
		'iban klant,iban van de klant,klant iban,rekeningnummer,rekeningnummer klant,rekening klant,bankrekening,bankrekening klant,' +
		'iban du client,compte bancaire,compte bancaire client,n° de compte,numéro de compte,compte,' +
		'iban kunde,iban des kunden,kunden-iban,bankverbindung,kontonummer,konto',
	kind: 'document type,transaction type,transactietype,type transactie,type de transaction,transaktionstyp,doc type,type doc,order type,document kind,soort,soort document,documentsoort,type document,type de document,type de pièce,nature,belegart,dokumentart,dokumenttyp,art',
	status:
		'payment status,invoice status,invoice state,betaalstatus,betalingsstatus,status betaling,factuurstatus,status factuur,toestand,staat,statut,statut de paiement,statut facture,statut de la facture,statut règlement,statut du règlement,état,état de paiement,état du paiement,état règlement,état du règlement,état facture,zahlungsstatus,status zahlung,rechnungsstatus,status rechnung,zustand',
} as const;

/** A column that says whether an open amount is the customer's debt or takes off from it. */
export const SIDE_COLUMNS =
	's/h,soll/haben,haben/soll,soll/haben-kennzeichen,d/c,c/d,dc,debit/credit,credit/debit,debet/credit,débit/crédit,crédit/débit,sens';

/** Columns of a list of invoices that tell what others in it mean. */
export const TELLING_COLUMNS = {
	/** The whole amount or what is left of it. */
	payable:
		'te betalen,te betalen bedrag,à payer,net à payer,montant à payer,to pay,amount to pay,zu zahlen,zahlbetrag',
	/** What was paid in front, which a total may have lost already. */
	deposit:
		'deposit,deposit paid,down payment,prepayment,prepaid,advance,advance payment,voorschot,voorschotten,betaald voorschot,aanbetaling,aanbetaald,vooruitbetaling,vooruitbetaald,' +
		'acompte,acomptes,acompte versé,acompte payé,acompte reçu,avance,arrhes,anzahlung,anzahlungen,geleistete anzahlung,vorauszahlung',
	/** An amount that may be with or without tax where a column of tax stands beside it. */
	mayBeNet:
		'amount,invoice amount,bedrag,factuurbedrag,montant,montant de la facture,montant facture,betrag,rechnungsbetrag',
	tax: 'vat,vat amount,tax,tax amount,sales tax,total vat,total tax,btw,btw bedrag,btw-bedrag,bedrag btw,totaal btw,tva,montant tva,total tva,montant de la tva,mwst,mwst betrag,ust,ust betrag,umsatzsteuer,mehrwertsteuer,steuer,steuerbetrag',
	net: 'net,net amount,amount excl vat,total excl vat,excl vat,tax excluded,subtotal,bedrag excl btw,bedrag excl,totaal excl btw,totaal excl,excl btw,exclusief btw,netto,netto bedrag,nettobedrag,subtotaal,montant ht,total ht,ht,montant htva,total htva,htva,montant hors tva,total hors tva,hors taxes,nettobetrag,betrag netto,zwischensumme',
	/** What sort of invoice it is: a credit note among others. */
	type: 'invoice type,invoice kind,factuurtype,factuursoort,type factuur,soort factuur,type de facture,type facture,rechnungstyp,rechnungsart,belegtyp',
	/** What people wrote beside it. */
	remark:
		'remark,remarks,note,notes,comment,comments,memo,opmerking,opmerkingen,notitie,notities,nota,remarque,remarques,commentaire,commentaires,observation,observations,suivi,bemerkung,bemerkungen,notiz,notizen,kommentar,anmerkung',
	/** How it is paid, or whether. */
	payment: 'payment,betaling,paiement,règlement,zahlung',
	/** The other side of a purchase. */
	supplier:
		'supplier,supplier name,vendor,vendor name,leverancier,leveranciersnaam,naam leverancier,crediteur,crediteurnaam,fournisseur,nom fournisseur,nom du fournisseur,lieferant,lieferantenname,kreditor,kreditorname',
	debit:
		'debit,debit amount,debet,debetbedrag,bedrag debet,débit,montant débit,soll,sollbetrag,betrag soll,umsatz soll',
	credit:
		'credit,credit amount,creditbedrag,bedrag credit,crédit,montant crédit,haben,habenbetrag,betrag haben,umsatz haben',
} as const;

/** What people call the columns of a list of bank transactions. */
export const TRANSACTION_COLUMNS = {
	id: 'transaction id,transaction reference,transaction number,transferwise id,transactienummer,transactie-id,transactiereferentie,volgnummer,volgnr,référence de la transaction,numéro de transaction,n° de transaction,id transaction,id de transaction,transaktions-id,transaktionsnummer,transaktions-nr,umsatz-id',
	amount:
		'bedrag,montant,montant total,betrag,amount eur,bedrag eur,montant eur,betrag eur,umsatz,gross',
	direction:
		'af bij,af/bij,bij/af,by af code,bij af code,debit/credit,credit/debit,debit or credit,debit/credit indicator,credit/debit indicator,debet/credit,debet of credit,d/c,c/d,dc,dr/cr,cr/dr,débit/crédit,crédit/débit,débit ou crédit,sens,soll/haben,haben/soll,soll/haben-kennzeichen,s/h-kennzeichen,s/h,h/s,' +
		'sign,teken,signe,vorzeichen,+/-,-/+,richting,direction,in/out,in/uit',
	moneyIn:
		'credit,credit amount,amount credit,paid in,bij,bedrag bij,crédit,montant crédit,haben,gutschrift,zahlungseingang,inkomend,ontvangen,ontvangst,ontvangsten,inkomsten,receipts,recettes,encaissements,einnahmen,eingang',
	moneyOut:
		'debit,debit amount,amount debit,paid out,withdrawal,debet,af,bedrag af,débit,montant débit,soll,belastung,zahlungsausgang,uitgaand,uitgave,uitgaven,payments,dépenses,décaissements,ausgaben,ausgang',
	currency:
		'cur,curr,ccy,munt,muntcode,munteenheid,muntsoort,munt rekening,valuta rekening,devies,devise,devise du compte,code devise,monnaie,währung,waehrung,währungscode,payment currency,mutationcode,wkz,' +
		// In German, and of some Belgian banks, the day of value.
		'valutacode,valuta',
	bookedOn:
		'booking date,booked,date,posting date,transaction date,date completed,settlement date,boekingsdatum,boekdatum,datum,transactiedatum,uitvoeringsdatum,date de comptabilisation,date comptable,date opération,date d’opération,date de l’opération,date d’exécution,dateop,buchungstag,buchungsdatum,buchung,' +
		'value date,valutadatum,date de valeur,date valeur,wertstellung',
	counterpartName:
		'counterparty name,name of counterparty,partner name,payer name,naam tegenpartij,naam van de tegenpartij,naam tegenpartij bevat,naam tegenrekening,naar naam,nom contrepartie,nom de la contrepartie,nom contrepartie contient,name zahlungsbeteiligter,' +
		'begünstigter/zahlungspflichtiger,beguenstigter/zahlungspflichtiger,empfänger/zahlungspflichtiger,auftraggeber/empfänger,auftraggeber/begünstigter,zahlungspflichtiger,zahlungspflichtige*r,donneur d’ordre,auftraggeber,payer,naam/omschrijving,naam,name,' +
		// The account of the counterparty at some banks.
		'counterparty,tegenpartij,contrepartie',
	counterpartIban:
		'counterparty iban,counterparty account,counterparty account number,partner iban,rekening tegenpartij,rekeningnummer tegenpartij,tegenrekening,tegenrekening iban/bban,iban tegenpartij,compte contrepartie,compte de la contrepartie,iban contrepartie,iban de la contrepartie,iban zahlungsbeteiligter,kontonummer/iban,' +
		'counterparty,tegenpartij,contrepartie',
	remittanceInformation:
		'mededeling,mededelingen,vrije mededeling,gestructureerde mededeling,omschrijving,omschrijving 1,omschrijving 2,omschrijving 3,omschr 1,omschr 2,omschr 3,omschr 4,bericht,details,detail van de omzet,' +
		'communication,communications,communication libre,libellé,référence,détails,détail,verwendungszweck,vorgang/verwendungszweck,buchungstext,text,beschreibung,beschreibung 1,beschreibung 2,beschreibung 3,message,payment reference,reference',
} as const;

/** Columns of a list of transactions that tell what others in it mean. */
export const TELLING_TRANSACTION_COLUMNS = {
	/** The kind of a transaction: among others, which way the money went. */
	movement:
		'type,transaction type,soort,mutatiesoort,type verrichting,type mouvement,type opération,type d’opération,type de transaction,umsatzart,umsatztyp',
	status: 'status,state,transaction status,statut,état,buchungsstatus',
	/** The statement that the transaction is on: some banks count the transactions of each. */
	statement:
		'rekeninguittrekselnummer,afschriftnummer,statement number,numéro d’extrait,numéro extrait,auszugsnummer',
} as const;

/** The names in one of these lists. */
export const columnsOf = (list: string): string[] => list.split(',');
