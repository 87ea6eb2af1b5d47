import { whatIsRead } from './whatIsRead';

const read = (text: string) => whatIsRead(['20250520', '2025-0042'], text);

describe('an invoice word does not label a number', () => {
	it.each([
		...['behalve factuur 2025-0042', 'sauf la facture 2025-0042', 'hors facture 2025-0042'],
		...['außer Rechnung 2025-0042', 'except for invoice 2025-0042', 'niet voor factuur 2025-0042'],
		...['ohne Rechnung Nr. 2025-0042', 'proforma factuur 2025-0042', 'pro forma invoice 2025-0042'],
	])('that is left out, or not yet one: %s', (text) => expect(read(text)).toEqual([]));

	it.each(['date facture 20250520', 'datum factuur 20250520', 'Datum Rechnung 20250520'])(
		'when it stands for its day: %s',
		(text) => expect(read(text).join()).not.toContain('labelled'),
	);
});

describe('an invoice word labels a number all the same', () => {
	it.each([
		...[
			'niet vergeten factuur 2025-0042',
			'sans escompte facture 2025-0042',
			'excl. btw factuur 2025-0042',
		],
		...[
			'ohne Skonto Rechnung 2025-0042',
			'datum 20/05 factuur 2025-0042',
			'proforma van mei, factuur 2025-0042',
			'proforma van de factuur 2025-0042',
			'sauf     facture 2025-0042',
			'2025 factuur 2025-0042',
		],
	])('behind other words: %s', (text) =>
		expect(read(text)).toContain('full labelled: 2025-0042 = 2025-0042'),
	);
});

describe('an invoice word in short, or with what it is for in it, labels a number:', () => {
	it.each([
		...['R-Nr. 2025-0042', 'R.-Nr.: 2025-0042', 'R.Nr.2025-0042', 'r-nr 2025-0042'],
		...['deelfactuur 2025-0042', 'Arztrechnung Nr. 2025-0042', 'notanr. 2025-0042'],
	])('%s', (text) => expect(read(text)).toEqual(['full labelled: 2025-0042 = 2025-0042']));

	it.each([
		'kamer R nr. 2025-0042',
		'R Nr. 2025-0042',
		'R - Nr. 2025-0042',
		'K-Nr. 2025-0042',
		'R. 2025-0042',
		'schoolrekening 2025-0042',
	])('but no other letter or word does: %s', (text) =>
		expect(read(text).join()).not.toContain('labelled'),
	);
});
