/** What is told of the invoices of a sheet, in French. Amounts come with their currency. */
export const SHEET_FRENCH = {
	locale: 'fr-BE',
	overpaid: (left) =>
		`Trop payé : il reste ${left}. Remboursez-le ou gardez-le, puis cochez handled`,
	notListed: (number) => `${number} n’est plus dans la feuille`,
	takenBack: (number) =>
		`L’écriture sur ${number} a été annulée : elle n’est plus comptabilisée d’office`,
	amountChanged: (number) =>
		`Le montant de ${number} a été modifié dans la feuille après qu’un paiement y a été comptabilisé`,
	open: (amount) => `${amount} ouverts`,
	row: (line, number) => `Ligne ${line} de la feuille, ${number}`,
	rowWithoutNumber: (line) => `Ligne ${line} de la feuille, sans numéro`,
	listChanged: () =>
		'Le montant de votre liste a été modifié après la comptabilisation d’un paiement',
	paidBy: (amount, payer, day) => `${amount} de ${payer} le ${day}`,
	unknownPayer: () => 'un payeur inconnu',
	takenOff: (amount) => `${amount} annulés`,
};
