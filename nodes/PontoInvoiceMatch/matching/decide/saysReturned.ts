// Why a bank sent a payment back, as ISO 20022 codes it: the account is closed, the payee refused.
const RETURN_REASONS =
	/(?:^|[\s/(:])(?:AC0[1346]|AC13|AG0[123]|AM0[459]|FOCR|BE0[457]|MD0[1267]|MS0[23]|RR0[1-4])(?=$|[\s/).,:;-])/;
// The same in the words of banks: what they did not carry out, and what is the matter with the account.
const RETURN_PHRASES = new RegExp(
	[
		/\b(?:niet|non|nicht|not)[ -](?:uitgevoerd|uitvoerbaar|verwerkt|gelukt|ex[eé]cut|trait[eé]|abouti|ausgef(?:ü|ue|u)hrt|ausf(?:ü|ue|u)hrbar|zustellbar|verarbeitbar|executed|processed|delivered|applied|credited)|\bunable to (?:apply|credit|process)/,
		/\b(?:rekening|rekeningnummer|compte|konto|kontonummer|account|account number|iban) (?:(?:(?:van|du|de|des|der|of)(?: (?:de|la|the))? )?(?:begunstigde|ontvanger|b[eé]n[eé]ficiaire|destinataire|empf(?:ä|ae)ngers?|beneficiary|payee) )?(?:(?:is|est|ist) )?(?:afgesloten|opgezegd|opgeheven|gesloten|geblokkeerd|onbekend|ongekend|onbestaand|onjuist|foutief|ongeldig|cl[oô]tur|ferm[eé]|inexistant|invalide|inconnu|bloqu[eé]|incorrect|erron|erloschen|aufgel(?:ö|oe)st|gesperrt|unbekannt|ung(?:ü|ue)ltig|falsch|nicht vorhanden|closed|blocked|unknown|invalid|wrong)/,
		/\b(?:begunstigde|b[eé]n[eé]ficiaire|empf(?:ä|ae)nger|beneficiary) (?:(?:is|est|ist) )?(?:onbekend|inconnu|unbekannt|unknown|unidentif|introuvable|(?:niet|non|nicht|not) (?:gekend|gevonden|trouv[eé]|gefunden|auffindbar|ermittel|found|(?:ge[iï]|i)dentifi)|overleden|d[eé]c[eé]d|weigert|verstorben)/,
		/\b(?:onvoldoende (?:provisie|saldo)|ontoereikend saldo|sans provision|provision insuffisante|mangels deckung|insufficient funds)/,
		/(?:^|[:;,.(/-]\s?|\b(?:wegens|reden|motif|cause|grund|wegen|reason) )(?:verkeerde|onjuiste|foutieve|onbekende|mauvais|incorrecte|falscher?|falsches|wrong|incorrect) (?:begunstigde|naam|rekening|iban|b[eé]n[eé]ficiaire|compte|empf(?:ä|ae)nger|konto|name|beneficiary|account)/,
		/(?:(?:ü|ue|u)berweisungs?|zahlungs|lastschrift)[- ]?r(?:ü|ue|u)ck(?:gabe|buchung|ruf|weisung|zahlung)/,
		// "Bitte um Rückruf" asks to be called.
		/(?:sepa|zahlungs)[- ]?r(?:ü|ue|u)ckruf|\br(?:ü|ue|u)ckruf(?<!\b(?:um|bitte|auf|für|fuer|zum|ihren|ihrem) r(?:ü|ue|u)ckruf)(?:anfrage|ersuchen)?\b(?!,? ?(?:erbeten|erw(?:ü|ue)nscht|bitte|tel|unter|am|zu))/,
		/\b(?:rej|retr?|ann)\.? ?(?:vir|prlv|prel|sdd|overschr|(?:ü|ue|u)berw)|\bvir\.? (?:rej|retr?|ann)\b|\br(?:ü|ue|u)ckl\.|\bunpaid (?:direct debit|sdd)/,
		/\b(?:rekening|rekeningnummer|iban|naam|begunstigde) (?:bestaat|bestaan|klopt|kloppen) niet|\b(?:compte|iban|konto) (?:n.existe pas|existiert nicht|does not exist)/,
		/\b(?:naam|rekening|rekeningnummer|iban) (?:(?:en|van de begunstigde) )?(?:(?:naam|rekening|rekeningnummer|iban) )?(?:stemt|stemmen|komt|komen) niet overeen/,
		/\b(?:nom|compte|iban) (?:et (?:le )?(?:nom|compte|num[eé]ro de compte|iban) )?ne correspond(?:ent)? pas|\b(?:name|konto|kontonummer|iban) (?:und (?:name|konto|kontonummer|iban) )?stimm(?:t|en) nicht (?:(?:ü|ue|u)berein|mit)/,
		/\bname mismatch|\breturn(?:ed| of) (?:funds|payment|transfer|credit)|\bfunds returned|\bcharge[- ]back/,
		// "Return transfer airport": there and back.
		/\breturn (?<!\b(?:airport|hotel|station|taxi) return )(?:(?:sepa|credit|wire|bank) )?(?:transfer|payment)\b(?! (?:airport|hotel|station|from|to|\d))/,
		/\bimpay[eé]s? (?:(?:sur|de|du|sepa) )?(?:prlv|pr[eé]l[eè]v|sdd|lcr|ch[eè]que|chq|domicil)|\b(?:prlv|pr[eé]l[eè]vement|sdd|lcr|ch[eè]que|chq|domiciliation)(?: sepa)?(?: revenue?)? impay[eé]/,
		/\b(?:domicili[eë]ring|incasso|lastschrift|direct debit) (?:onbetaald|unbezahlt|unpaid|nicht eingel(?:ö|oe)st)|\bonbetaalde (?:domicili|incasso)|\blastschriftwiderspruch|\bwiderspruch (?:(?:der|gegen|sepa)[- ])?lastschrift/,
		/\bcontre[- ]pass[aeé]|\br[- ]transa[ck]|\brefus (?:(?:de|du) )?(?:vir\b|virement|prlv|pr[eé]l[eè]v)/,
		/\bterug(?:gave)?\s?:|\bteruggave (?:domici|van (?:uw|onze|de) (?:overschrijving|betaling|storting))/,
		/\b(?:overschrijving|betaling|virement|paiement|(?:[uü]|ue)berweisung|zahlung|transfer|payment) (?:(?:is|est|wurde|was) )?(?:geannuleerd|herroepen|mislukt|annul[eé]|[eé]chou[eé]|fehlgeschlagen|widerrufen|failed|cancell?ed)/,
		/\b(?:annulering|herroeping|annulation|widerruf|cancellation) (?:(?:van|uw|onze|de|du|votre|notre|der|ihrer|of|the) )*(?:overschrijving|betaling|virement|paiement|(?:[uü]|ue)berweisung|zahlung|transfer|payment)/,
	]
		.map(({ source }) => source)
		.join('|'),
	'i',
);

/** Whether a text has the code or the words of a bank for a payment that it sent back or did not carry out. */
export const saysReturned = (text: string): boolean =>
	RETURN_REASONS.test(text) || RETURN_PHRASES.test(text);
