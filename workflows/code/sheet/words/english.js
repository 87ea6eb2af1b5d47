/** What is told of the invoices of a sheet, in English. Amounts come with their currency. */
export const SHEET_ENGLISH = {
	locale: 'en-GB',
	overpaid: (left) => `Paid too much: ${left} is left. Pay it back or keep it, then tick handled`,
	notListed: (number) => `${number} is no longer in the sheet`,
	takenBack: (number) =>
		`Its booking on ${number} was taken back: it is not booked again by itself`,
	amountChanged: (number) =>
		`The amount of ${number} was changed in the sheet after a payment was booked on it`,
	open: (amount) => `${amount} open`,
	row: (line, number) => `Row ${line} of the sheet, ${number}`,
	rowWithoutNumber: (line) => `Row ${line} of the sheet, without number`,
	listChanged: () => 'The amount in your list was changed after a payment was booked',
	paidBy: (amount, payer, day) => `${amount} of ${payer} on ${day}`,
	unknownPayer: () => 'an unknown payer',
	takenOff: (amount) => `${amount} taken back`,
};
