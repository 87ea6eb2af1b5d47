/** What is told of the payments that wait, in French. */
export const LIST_FRENCH = {
	locale: 'fr-BE',
	held: {
		takenBack: (number) =>
			`L’écriture sur ${number} a été annulée : elle n’est plus comptabilisée d’office`,
		refused: (number) =>
			`Quelqu’un a dit que ce paiement n’est pas pour ${number} : il n’est pas comptabilisé d’office`,
		gone: (number) => `Il était comptabilisé sur ${number}, qui ne figure plus parmi les factures`,
		overpaid: (left, numbers) =>
			`Trop payé : il reste ${left} après ${numbers}. Remboursez-le ou gardez-le pour une autre facture`,
		meant: (amount, number) =>
			`${amount} de ce paiement étaient destinés à ${number}, modifiée depuis : décidez ce que cela paie`,
		left: (left) => `Il reste ${left} de ce paiement : décidez ce qu’il paie`,
	},
	thenTick: (reason) => `${reason}, puis cochez handled`,
	wouldHaveBooked: (amount, number, evidence) =>
		`Aurait comptabilisé ${amount} sur ${number} : ${evidence}`,
	restOfSeveral: () => 'le reste d’un paiement de plusieurs factures',
	overpaidBy: (amount) => `${amount} payés en trop`,
};
