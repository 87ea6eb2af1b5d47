import type { Work } from './work';

// "2025-0042 e.a.", "en nog een", "et autres", "u. a.", "and others": what else is paid is not said.
const AND_MORE =
	/(?:^|[\s,;+(])(?:e\.\s?a\.?|u\.\s?a\.|et al\.?|enz\.?|usw\.?|etc\.?|(?:en|et|und|and|plus|\+|&) (?:nog|andere?n?|overige|meer|rest|autres?|les autres|suivantes?|weitere|sonstige|mehr|others?|more|another))(?=$|[\s,;.)])/i;

/** Whether a text says that it pays more than it names: what is left of the payment is then spoken for. */
export const saysAndMore = ({ transaction: { remittanceInformation } }: Work): boolean =>
	remittanceInformation !== undefined && AND_MORE.test(remittanceInformation);
