/** What is told of the invoices of a sheet, in Dutch. Amounts come with their currency. */
export const SHEET_DUTCH = {
	locale: 'nl-BE',
	overpaid: (left) =>
		`Te veel betaald: ${left} blijft over. Betaal het terug of houd het, en vink daarna handled aan`,
	notListed: (number) => `${number} staat niet meer in het blad`,
	takenBack: (number) =>
		`De boeking op ${number} is teruggenomen: ze wordt niet vanzelf opnieuw geboekt`,
	amountChanged: (number) =>
		`Het bedrag van ${number} is in het blad gewijzigd nadat er een betaling op geboekt was`,
	open: (amount) => `${amount} open`,
	row: (line, number) => `Rij ${line} van het blad, ${number}`,
	rowWithoutNumber: (line) => `Rij ${line} van het blad, zonder nummer`,
	listChanged: () => 'Het bedrag in uw lijst is gewijzigd nadat er een betaling geboekt was',
	paidBy: (amount, payer, day) => `${amount} van ${payer} op ${day}`,
	unknownPayer: () => 'een onbekende betaler',
	takenOff: (amount) => `${amount} teruggenomen`,
};
