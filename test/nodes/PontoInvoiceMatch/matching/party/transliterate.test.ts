import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import {
	composeName,
	transliterated,
} from '../../../../../nodes/PontoInvoiceMatch/matching/party/transliterate';
import { invoice, payment } from '../examples';

it.each([
	['Weiß', 'WeiSS'],
	['GROẞ', 'GROSS'],
	['Œuvre Æsir æon œil', 'OEuvre AEsir AEon OEil'],
	['Müller', 'Müller'],
])('"%s" is composed as "%s"', (name, composed) => expect(composeName(name)).toBe(composed));

it.each([
	['Müller', 'MUEller'],
	['Ärzte Öl Übung åø ÅØ ä ö', 'AErzte OEl UEbung AAOE AAOE AE OE'],
	['Mueller', undefined],
	['Hélène', undefined],
])('"%s" is transliterated as %j', (name, long) => expect(transliterated(name)).toBe(long));

const partOf = (customerName: string, counterpartName: string) =>
	decideTransactions(
		[payment({ remittanceInformation: 'factuur 2025-0140', amountMinor: 4000, counterpartName })],
		[invoice({ customerName })],
		{},
	)[0].outcome;

it.each([
	['Müller GmbH', 'MUELLER GMBH'],
	['Müller GmbH', 'MULLER GMBH'],
	['Mueller & Söhne KG', 'Müller und Söhne KG'],
	['Strauß Bau GmbH', 'STRAUSS BAU GMBH'],
	['Søren Åkesson', 'SOEREN AAKESSON'],
	['Œuvre Sociale ASBL', 'OEUVRE SOCIALE'],
	['Klaus Weber', 'HERRN DIPL. KLAUS WEBER'],
	['Schmidt GmbH & Co. KG', 'SCHMIDT GMBH U. CO. KG'],
	['Nordlicht UG (haftungsbeschränkt)', 'NORDLICHT UG'],
])('a part payment for %s by %s is his', (customer, payer) =>
	expect(partOf(customer, payer)).toBe('partial'),
);

it.each([
	['Jan Maes', 'JAN MAS'],
	['Müller GmbH', 'MILLER GMBH'],
	['Raes', 'RAS'],
	['Müller', 'MUELLERS'],
])('a part payment for %s by %s goes to a person', (customer, payer) =>
	expect(partOf(customer, payer)).toBe('ambiguous'),
);
