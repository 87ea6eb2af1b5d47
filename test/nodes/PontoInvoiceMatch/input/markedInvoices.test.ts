import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import { readInvoices } from '../../../../nodes/PontoInvoiceMatch/input/readInvoices';

const rules = { timeZone: 'Europe/Brussels', defaultCurrency: 'EUR' };
const LIST = { Factuurnummer: 'F-1', Klant: 'Peeters BV', Openstaand: '121,00' };

function read(row: IDataObject, names: Record<string, string> = {}) {
	const { items, rejected } = readInvoices([{ json: { ...LIST, ...row } }], names, rules);
	return {
		open: items.map(({ value }) => value.openMinor),
		reasons: rejected.flatMap(({ reasons }) => reasons),
	};
}

describe('a column of its own that says what an invoice is', () => {
	it.each<[string, unknown]>([
		['Voided', 'Yes'],
		['VOID', true],
		['Cancelled', 'TRUE'],
		['is_cancelled', 1],
		['Canceled?', '✓'],
		['Cancelled (Y/N)', 'Y'],
		['Invoice cancelled', 'yes'],
		['cancelled_at', '2025-06-12T08:00:00.000Z'],
		['cancelled_at', new Date('2025-06-12T08:00:00.000Z')],
		['paid_at', new Date('2025-06-12T08:00:00.000Z')],
		['Betaald', DateTime.utc(2025, 6, 12)],
		['Voldaan op', true],
		['cancelledAt', 1749715200],
		['voided on', '12/06/2025'],
		['cancel_date', '2025-06-12'],
		['Geannuleerd', 'x'],
		['Geannuleerd (ja/nee)', 'ja'],
		['Factuur is geannuleerd', 'ja'],
		['Geannuleerd op', '12-06-2025'],
		['Annulatiedatum', '12/06/2025'],
		['Storno', 'geannuleerd'],
		['Annulée', 'oui'],
		['ANNULEE', 'O'],
		['Annulée le', '12/06/2025'],
		["Date d'annulation", '12/06/2025'],
		['Facture annulée', 'vrai'],
		['Storniert', 'ja'],
		['Storniert am', '12.06.2025'],
		['Stornodatum', 45820],
		['Gelöscht', 'wahr'],
		['deleted', true],
		['is_archived', 'true'],
		['Draft', true],
		['Concept', 'ja'],
		['Concept', 'concept'],
		['Brouillon', 'oui'],
		['Entwurf', 'X'],
		['Pro forma', 'ja'],
		['Afgesloten', 'ja'],
		['Closed', 'closed'],
		['Soldée', '12/06/2025'],
		['Settled', '1'],
		['Oninbaar', 'ja'],
		['fully_paid', true],
		['Volledig betaald', 'x'],
		['Nietig', 'ja'],
		['Erledigt', 'ok 12.06.2025'],
		['Erledigt am', '12.06.2025'],
		['Annuleringsdatum', '12-06-2025'],
		['Datum van de annulering', '12-06-2025'],
		['Verwijderdatum', '12-06-2025'],
		['Stornierungsdatum', '12.06.2025'],
		['Löschdatum', '12.06.2025'],
		['Ausgleichsdatum', '12.06.2025'],
		['Date de clôture', '12/06/2025'],
		['Date de lettrage', '12/06/2025'],
		['Cancellation date', '2025-06-12'],
		['Est un brouillon', 'VRAI'],
		['Is een kladversie', 'ja'],
		['Ist ein Entwurf', 'ja'],
		['A été annulée', 'oui'],
		['Wurde storniert', 'ja'],
		['Afgepunt', 'ja'],
		['Is betaald', 'ja'],
		['Est payée', 'oui'],
		['Ist bezahlt', 'ja'],
		['Pointée', 'x'],
	])('closes it: %s %p', (column, mark) =>
		expect(read({ [column]: mark as string })).toEqual({ open: [0], reasons: [] }),
	);

	it.each<[string, unknown]>([
		['Creditnota', 'ja'],
		['Credit Note', true],
		['is_credit_note', 'true'],
		['Is a credit note', 'Y'],
		['Korrekturrechnung', 'x'],
		['Avoir', 'oui'],
		['Est un avoir', 'x'],
		['Gutschrift', 'ja'],
		['Creditnota', 'creditnota'],
		['Credit', 'ja'],
	])('makes it a credit note: %s %p', (column, mark) =>
		expect(read({ [column]: mark as string })).toEqual({ open: [-12100], reasons: [] }),
	);

	it.each<[string, unknown]>([
		['Voided', 'No'],
		['Voided', ''],
		['Voided', 0],
		['Cancelled', false],
		['cancelled_at', null],
		['cancelled_at', 0],
		['Stornodatum', '00.00.0000'],
		['Geannuleerd', '-'],
		['Geannuleerd', '—'],
		['Geannuleerd', '/'],
		['Geannuleerd', '(leeg)'],
		['Is betaald', 'nee'],
		['Geannuleerd (ja/nee)', 'n.v.t.'],
		['Geannuleerd', 'Niet van toepassing'],
		['Creditnota (J/N)', 'geen'],
		['Voided', 'n/a'],
		['Voided', 'None'],
		['Cancelled', 'null'],
		['Cancelled', '✗'],
		['Cancelled', '❌'],
		['Annulée', 'néant'],
		['Afgepunt', 'nog niet'],
		['Pro forma', 'sans objet'],
		['Storniert?', 'keine'],
		['Storniert am', 'entfällt'],
		['Ausgebucht', 'k.A.'],
		['Annuleringsdatum', ''],
		['Lettrage', 'AB'],
		['Facture lettrage', 'AB 12'],
		['Geannuleerd', 'open'],
		['Annulée', 'non'],
		['Storniert', 'nein'],
		['Creditnota', '0,00'],
		['Creditnota', '€ 0,00'],
		['Creditnota', 'factuur'],
		['Gutschrift', 'N'],
		['Concept', 'Website en huisstijl 2025'],
		['Settled', '50,00'],
		['Credit', '50,00'],
		['Credit', '30 dagen'],
		['Draft date', '12/06/2025'],
		['Credit note', { id: 7 }],
	])('says nothing: %s %p', (column, mark) =>
		expect(read({ [column]: mark as string })).toEqual({ open: [12100], reasons: [] }),
	);

	it.each<[string, string]>([
		['Creditnota', 'CN-2025-007'],
		['Creditnota', '50,00'],
		['Avoir', '12/06/2025'],
		['Credit note date', '12/06/2025'],
		['Geannuleerd', 'fout adres'],
		['Voided', '121,00'],
		['Draft', 'D-17'],
		['Erledigt', 'Müller'],
		['Geannuleerd', '#N/A'],
		['Storniert', 's.o.'],
		['Geannuleerd', 'onbekend'],
	])('is named where it may be either: %s %p', (column, mark) => {
		const { open, reasons } = read({ [column]: mark });
		expect(open).toEqual([]);
		expect(reasons.join()).toContain(`"${mark}" in the column "${column}" says neither yes nor no`);
	});

	it('does not count where the user chose another one', () => {
		const row = { Geannuleerd: 'fout adres', Creditnota: 'CN-1', Stand: 'open', Wat: 'factuur' };
		expect(read(row, { status: 'Stand', kind: 'Wat' })).toEqual({ open: [12100], reasons: [] });
	});

	it('does not count where it is the field of something else', () => {
		const row = { Creditnota: 'F-2' };
		expect(read(row, { number: 'Creditnota' })).toEqual({ open: [12100], reasons: [] });
	});

	it('is no amount of a list that has none that is open', () => {
		const { items, rejected } = readInvoices(
			[{ json: { Factuurnummer: 'F-1', Klant: 'Peeters BV', Totaal: '121,00', Settled: '50,00' } }],
			{},
			rules,
		);
		expect(items).toEqual([]);
		expect(rejected[0]?.reasons.join()).toContain('in the column "Settled"');
	});
});

describe('a list with totals and the day of payment', () => {
	const row = { Factuurnummer: 'F-1', Klant: 'Peeters BV', 'Totaal incl. btw': '121,00' };
	const openOf = (paidOn: string) =>
		readInvoices([{ json: { ...row, 'Betaald op': paidOn } }], {}, rules).items.map(
			({ value }) => value.openMinor,
		);

	it('has the whole amount open where no day stands', () => {
		expect(openOf('')).toEqual([12100]);
		expect(openOf('12/06/2025')).toEqual([0]);
	});
});
