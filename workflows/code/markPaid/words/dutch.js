/** What is told of the payments that wait, in Dutch. */
export const LIST_DUTCH = {
	locale: 'nl-BE',
	held: {
		takenBack: (number) => `De boeking op ${number} is teruggenomen: ze wordt niet opnieuw geboekt`,
		refused: (number) =>
			`Iemand zei dat deze betaling niet voor ${number} is: ze wordt niet vanzelf geboekt`,
		gone: (number) => `Ze was geboekt op ${number}, die niet meer bij de facturen staat`,
		overpaid: (left, numbers) =>
			`Te veel betaald: na ${numbers} blijft ${left} over. Betaal het terug of houd het voor een andere factuur`,
		meant: (amount, number) =>
			`${amount} van deze betaling was bedoeld voor ${number}, die sindsdien gewijzigd is: beslis wat dat betaalt`,
		left: (left) => `Van deze betaling blijft ${left} over: beslis wat dat betaalt`,
	},
	thenTick: (reason) => `${reason}, en vink daarna handled aan`,
	wouldHaveBooked: (amount, number, evidence) =>
		`Zou ${amount} geboekt hebben op ${number}: ${evidence}`,
	restOfSeveral: () => 'de rest van een betaling van meerdere facturen',
	overpaidBy: (amount) => `${amount} te veel betaald`,
};
