/**
 * What people call the columns of a list of invoices, in English, Dutch, French and German; case, accents, spaces and
 * signs do not count, nor does a currency in brackets behind the name. A bare amount or total is never what is open.
 */
export const INVOICE_COLUMNS = {
	number:
		'invoice no,invoice nr,invoice num,invoice,inv no,inv nr,inv number,document number,document no,document nr,doc no,doc nr,n° doc,no doc,num doc,bill number,no,nr,num,' +
		'factuurnummer,factuurnr,factuur nr,factuur no,factuur,nr factuur,nummer factuur,nummer,documentnummer,document nummer,fact nr,verkoopfactuur,verkoopfactuurnummer,' +
		'numéro de facture,numéro facture,numéro de la facture,n° facture,n° de facture,no facture,no de facture,nr facture,num facture,facture,facture n°,facture no,facture numéro,réf facture,référence facture,numéro,n°,numéro de document,n° document,n° pièce,' +
		'rechnungsnummer,rechnungs-nr,rechnungsnr,rechnung nr,rechnung,re-nr,re nr,rg-nr,rgnr,belegnummer,beleg-nr,belegnr,nr der rechnung',
	references:
		'payment reference,payment ref,structured reference,structured message,creditor reference,remittance,your reference,customer reference,purchase order,po,' +
		'mededeling,gestructureerde mededeling,betalingsreferentie,betaalreferentie,betalingskenmerk,betaalkenmerk,kenmerk,referentie,uw referentie,klantreferentie,vcs,bestelnummer,bestelbon,po-nummer,' +
		'communication,communication structurée,communication de paiement,référence,référence de paiement,référence paiement,réf,votre référence,référence client,bon de commande,n° commande,' +
		'verwendungszweck,zahlungsreferenz,referenz,referenznummer,ihr zeichen,ihre referenz,bestellnummer,kundenreferenz',
	openAmount:
		'outstanding amount,amount outstanding,invoice amount due,o/s,o/s amount,total unpaid,open,open balance,open amount incl vat,unpaid,unpaid amount,amount unpaid,remaining,remaining amount,remaining balance,still due,still open,amount still due,balance outstanding,to be paid,left to pay,' +
		'openstaand bedrag,verschuldigd bedrag,openstaand,openstaand saldo,open bedrag,open saldo,open staand,bedrag open,bedrag openstaand,nog te betalen,nog openstaand,nog te ontvangen,nog open,te ontvangen,restbedrag,restant,resterend,resterend bedrag,saldo,saldo open,onbetaald,onbetaald bedrag,' +
		'montant dû,montant ouvert,montant restant,montant restant dû,montant impayé,reste à payer,reste dû,reste à encaisser,restant dû,solde,solde dû,solde ouvert,solde restant,solde restant dû,solde à payer,encours,' +
		'offener betrag,offen,offener saldo,offene summe,offener rest,offen betrag,noch offen,noch zu zahlen,restbetrag,restsaldo,restforderung,ausstehend,ausstehender betrag,offene forderung,offener posten,unbezahlt',
	totalAmount:
		'invoice amount,invoice total,total incl vat,total including vat,amount incl vat,gross amount,' +
		'bedrag,totaal,totaalbedrag,factuurbedrag,bedrag incl btw,bedrag incl,totaal incl btw,totaal incl,te betalen,' +
		'montant,montant ttc,total ttc,net à payer,montant total,montant de la facture,montant facture,total facture,à payer,' +
		'betrag,gesamtbetrag,gesamt,bruttobetrag,brutto,rechnungsbetrag,rechnungssumme,summe,endbetrag',
	currency:
		'cur,curr,ccy,wkz,munt,muntcode,munteenheid,valuta,valutacode,devise,monnaie,code devise,währung,währungscode,waehrung',
	issueDate:
		'date of invoice,invoice/bill date,issued,issued on,document date,' +
		'factuurdatum,datum factuur,datum,documentdatum,uitgiftedatum,' +
		"date de facture,date facture,date de la facture,date d'émission,date de facturation,date du document,date doc,date pièce,émise le," +
		'rechnungsdatum,belegdatum,ausstellungsdatum,datum der rechnung',
	dueDate:
		'due on,date due,due date utc,deadline,payment due,payment due date,pay by,payable by,expiry date,' +
		'vervaldatum,vervaldag,vervalt op,betaaldatum uiterlijk,uiterste betaaldatum,uiterste betaaldag,te betalen voor,te betalen tegen,betalen voor,' +
		"échéance,date d'échéance,date échéance,date limite,date limite de paiement,à payer avant,à payer pour le,payable le," +
		'fälligkeit,fälligkeitsdatum,fällig,fällig am,fälligkeitstag,zahlbar bis,zahlungsziel,faellig am,faelligkeit',
	customerId:
		'customer number,customer no,customer nr,customer code,client number,client no,client code,account number customer,account code,a/c,debtor number,' +
		'klantnummer,klantnr,klant nr,klantcode,klant-id,debiteurnummer,debiteurnr,debiteurennummer,relatienummer,relatiecode,' +
		'numéro client,numéro de client,n° client,n° de client,no client,code client,compte client,n° tiers,code tiers,' +
		'kundennummer,kunden-nr,kundennr,kd-nr,kdnr,debitorennummer,debitornummer,debitor-nr,kundencode',
	customerName:
		'invoice partner display name,customer full name,client name,name of customer,company name,debtor name,' +
		'weergavenaam relatie op factuur,klantnaam,naam klant,naam van de klant,klant naam,debiteurnaam,naam debiteur,relatienaam,naam relatie,bedrijfsnaam,firmanaam,naam lid,naam,' +
		"nom d'affichage du partenaire de la facture,nom du client,nom client,raison sociale,nom de la société,nom du tiers,nom," +
		'kundenname,name des kunden,kunden name,debitorname,kontobezeichnung,firmenname,' +
		// Bare, they may hold a code where a name stands beside them.
		'customer,client,company,debtor,bill to,billed to,payer,member,tenant,' +
		'klant,debiteur,relatie,bedrijf,firma,lid,huurder,' +
		'société,débiteur,entreprise,tiers,partenaire,membre,locataire,' +
		'kunde,debitor,kontakt,empfänger,rechnungsempfänger,unternehmen,mitglied,mieter,name',
	customerIbans:
		'iban,iban customer,iban client,customer account,customer bank account,client iban,bank account,bank account customer,' +
		'iban klant,iban van de klant,klant iban,rekeningnummer,rekeningnummer klant,rekening klant,bankrekening,bankrekening klant,' +
		'iban du client,compte bancaire,compte bancaire client,n° de compte,numéro de compte,compte,' +
		'iban kunde,iban des kunden,kunden-iban,bankverbindung,kontonummer,konto',
	kind: 'document type,document kind,soort,soort document,documentsoort,type document,type de document,type de pièce,nature,belegart,dokumentart,dokumenttyp,art',
	status:
		'payment status,invoice status,betaalstatus,betalingsstatus,factuurstatus,toestand,staat,statut,statut de paiement,statut facture,état,état de paiement,zahlungsstatus,rechnungsstatus,zustand',
} as const;

/** A column that says on which day an invoice was paid. */
export const PAID_ON_COLUMNS = 'paid on,date paid,betaald op,payé le,payée le,bezahlt am';

/** A column that says whether an invoice is paid, with a cross, a yes or a date. */
export const PAID_COLUMNS =
	'paid,is paid,paid?,betaald,reeds betaald,voldaan,payé,payée,réglé,réglée,acquitté,acquittée,bezahlt,beglichen';

/** A column that says how much of an invoice is paid. */
export const PAID_AMOUNT_COLUMNS =
	'amount paid,paid amount,paid so far,already paid,bedrag betaald,betaald bedrag,reeds betaald bedrag,al betaald,montant payé,montant réglé,déjà payé,déjà réglé,bezahlter betrag,betrag bezahlt,bereits bezahlt,schon bezahlt,gezahlt';

/** A column that says whether an open amount is the customer's debt or takes off from it. */
export const SIDE_COLUMNS =
	's/h,soll/haben,haben/soll,soll/haben-kennzeichen,d/c,c/d,dc,debit/credit,credit/debit,debet/credit,débit/crédit,crédit/débit,sens';

/** What people call the columns of a list of bank transactions. */
export const TRANSACTION_COLUMNS = {
	id: 'transaction id,transaction reference,transaction number,transactienummer,transactie-id,transactiereferentie,volgnummer,référence de la transaction,numéro de transaction,id transaction,transaktions-id,transaktionsnummer,umsatz-id',
	amount: 'bedrag,montant,betrag,amount eur,bedrag eur,montant eur,betrag eur,umsatz',
	direction:
		'af bij,af/bij,bij/af,debit/credit,credit/debit,debet/credit,debet of credit,d/c,c/d,dc,débit/crédit,crédit/débit,sens,soll/haben,haben/soll,s/h,h/s',
	moneyIn:
		'credit,credit amount,amount credit,paid in,bij,bedrag bij,crédit,montant crédit,haben,gutschrift,zahlungseingang,inkomend,ontvangen',
	moneyOut:
		'debit,debit amount,amount debit,paid out,withdrawal,debet,af,bedrag af,débit,montant débit,soll,belastung,zahlungsausgang,uitgaand',
	currency: INVOICE_COLUMNS.currency,
	bookedOn:
		'booking date,booked,date,posting date,boekingsdatum,boekdatum,datum,transactiedatum,date de comptabilisation,date comptable,date opération,date d’opération,buchungstag,buchungsdatum,buchung',
	counterpartName:
		'counterparty,counterparty name,name of counterparty,payer,naam tegenpartij,tegenpartij,naam,naam tegenrekening,contrepartie,nom contrepartie,nom de la contrepartie,donneur d’ordre,auftraggeber,zahlungspflichtiger,begünstigter/zahlungspflichtiger,name zahlungsbeteiligter',
	counterpartIban:
		'counterparty iban,counterparty account,counterparty account number,rekening tegenpartij,tegenrekening,iban tegenpartij,compte contrepartie,compte de la contrepartie,iban contrepartie,iban zahlungsbeteiligter,kontonummer/iban',
	remittanceInformation:
		'mededeling,mededelingen,vrije mededeling,gestructureerde mededeling,omschrijving,communication,communications,communication libre,libellé,verwendungszweck,buchungstext,message,reference',
} as const;

/** The names in one of these lists. */
export const columnsOf = (list: string): string[] => list.split(',');
