/** Invoice Ninja's numbers for currencies, as its own seeder has them. */
const CURRENCIES = {
	1: 'USD',
	2: 'GBP',
	3: 'EUR',
	5: 'DKK',
	7: 'SEK',
	9: 'CAD',
	12: 'AUD',
	14: 'NOK',
	17: 'CHF',
	42: 'RON',
	49: 'PLN',
	51: 'CZK',
};
/** ISO 4217's code for no currency: nothing is ever paid in it. */
const UNKNOWN = 'XXX';

/**
 * The currency of a client: its own, its group's, or the company's. An invoice has none. Where a server does not tell
 * the group it is not known.
 */
export function clientCurrency(client, companyCurrency) {
	const ofGroup = client?.group_settings?.settings;
	const own = client?.settings?.currency_id || ofGroup?.currency_id;
	if (own) return CURRENCIES[own] ?? UNKNOWN;
	return !client || (client.group_settings_id && !ofGroup) ? UNKNOWN : companyCurrency;
}
