import {
	endOfPayer,
	payerText,
	withoutNotRejected,
} from '../../../../../nodes/PontoInvoiceMatch/matching/references/payerText';

const ofBank = (raw: string) => {
	const { text, ofBank: ranges } = payerText(raw);
	return ranges.map(([from, to]) => text.slice(from, to));
};

it.each([
	['1042 & 1043', '1042 & 1043'],
	['&#49;&#48;42', '1042'],
	['&#x31;&#X2d;7 dank', '1-7 dank'],
	['INV&sol;2025&ndash;0042', 'INV/2025-0042'],
	['Peeters &AMP; Zn', 'Peeters & Zn'],
	['5 &euro; voor 1042', '5 &euro; voor 1042'],
	['a&#0;b&#65536;c&#128512;d', 'a b c d'],
	['a&#65535;b', 'a\uffffb'],
	['<b>Factuur</b> 1042<br/>dank&lt;br&gt;u', ' Factuur  1042\ndank\nu'],
	['factuur 3 < 4', 'factuur 3 < 4'],
])('what HTML says in signs is read as written: %j', (raw, text) =>
	expect(payerText(raw).text).toBe(text),
);

it.each([
	['?REJECT?0 Facture 42', '  Facture 42'],
	['Facture 42?', 'Facture 42?'],
])('that a bank did not reject it says nothing: %j', (raw, text) => {
	expect(withoutNotRejected(raw)).toBe(text);
	expect(payerText(raw).text).toBe(text);
});

describe('of an MT940 file', () => {
	it.each([
		['?20Rechnung?2120250042', 'Rechnung\n20250042'],
		['?20Rechnungen 2025-0042, 2025-?210043?60danke', 'Rechnungen 2025-0042, 2025-0043\ndanke'],
		['?32Baeckerei 7?20Miete Juni?33Huber?63Danke', 'Miete Juni\nDanke\nBaeckerei \nHuber'],
		['?00GUTSCHRIFT 166?109310?20Miete', 'Miete\nGUTSCHRIFT '],
		['?20Miete?30HYVEDEMM?31DE12?34992', 'Miete'],
		['166?20Miete', 'Miete'],
		['Was ist mit ?00 und ?32 Huber', 'Was ist mit ?00 und ?32 Huber'],
	])('the fields of the payer are read, and the words of who he is: %j', (raw, text) =>
		expect(payerText(raw).text).toBe(text),
	);

	it.each([
		['000>100NL91ABNA0417164300>110ABNANL2A>202025-0042>29>30>310>32HUBER', '2025-0042\n\nHUBER'],
		['>20Rechnung>21INV/2025/00042>29', 'Rechnung\nINV/2025/00042\n'],
		['>20Wie besprochen?>2120250042>29', 'Wie besprochen?\n20250042\n'],
		['facturen 1042 -> 1044', 'facturen 1042 -> 1044'],
		['F1020>1025', 'F1020>1025'],
	])('and so are those that Triodos marks: %j', (raw, text) =>
		expect(payerText(raw).text).toBe(text),
	);

	it('digits alone are no fields of it', () => expect(payerText('?2042').text).toBe('?2042'));
});

describe('what a bank writes is its own', () => {
	it.each<[string, string[]]>([
		['/EREF/2025/CSID/NL42/REMI/factuur 43', ['/EREF/2025/', '/CSID/NL42/']],
		['factuur 43/EREF/2025', ['/EREF/2025']],
		['/remi/factuur 43/eref/2025', ['/eref/2025']],
		['EREF+2025 SVWZ+Rechnung 43 ABWA+Huber 7', ['EREF+2025 ', 'ABWA+Huber 7']],
		['Rechnung 43 EREF: 2025 danke', ['EREF: 2025']],
		['valuta 15.04.2025 10:34 factuur 43', ['valuta 15.04.2025 10:34']],
		['factuur 43 boekingsdatum: 15-04-2025, dank', ['boekingsdatum: 15-04-2025']],
		['Omschrijving: factuur 43 Kenmerk: 2025', ['Kenmerk: 2025']],
		['/MOTIF MERCI /REF 2025', ['/REF 2025']],
		['/REF 2025 merci', []],
		['factuur 43 kenmerk: 2025', []],
		['Omschrijving: factuur 43, uw kenmerk: 2025', []],
		['Van rekening 2025 mededeling: factuur 43', ['Van rekening 2025 ']],
		['factuur 43 mededeling: op rekening 2025', []],
		['/MOTIF MERCI V/REF 2025', []],
		[
			'/NAME/X/ADDR/KERK 7/REMI/2025/ROC/77/EXCH/0,5',
			['/NAME/X/', '/ADDR/KERK 7/', '/ROC/77/', '/EXCH/0,5'],
		],
		['/ROC/ABC123/RFB/2025-0187', ['/ROC/ABC123/']],
		['/ROC/ABC123///URI/RE 2025-0187', ['/ROC/ABC123///']],
		['/ROC/98IU87///INV/2025-0187', ['/ROC/98IU87///']],
		['/RFB/2025-0187/ROC/ABC', ['/ROC/ABC']],
		['/EREF/S/INV/2025/001/REMI/dank', ['/EREF/S/INV/2025/001/']],
		['VIR INST RE 575886323034 DE: X', ['VIR INST RE 575886323034']],
		['VIR RECU    6584639237S DE: X', ['VIR RECU    6584639237']],
		['VIR RE 20250042', []],
		['facture 43 REF.BQ: 506160042113', ['REF.BQ: 506160042113']],
		['dank REF. : 090549U16A042 VAL. 16-06', ['REF. : 090549U16A042 VAL. 16-06']],
		['uw REF. : 2025-0042', []],
		[
			'dank Kenmerk: 16-06-2025 20:25 0030001234567890',
			['Kenmerk: 16-06-2025 20:25 0030001234567890'],
		],
		['VIR SEPA RECU /FRM X /EID 7F31A0C99 /RNF merci', ['/EID 7F31A0C99']],
		['UETR 8a6e0804-2bd0-4672-b79d-1fb2c3d4e5f6', ['8a6e0804-2bd0-4672-b79d-1fb2c3d4e5f6']],
		['8a6e0804-2bd0-4672-b79d-1fb2c3d4e5f6a 2025-0042 of wat er van is', []],
		['1 + 1 = 2 / 3 bedankt: 4', []],
		['EREF+geen /MARF/geen', []],
	])('%j', (raw, written) => expect(ofBank(raw)).toEqual(written));
});

it.each([
	['Naam: MARC VREEMDELING Omschrijving: box ', ' box '],
	['/NAME/X/REMI/box ', 'box '],
	['PURP+RINP Rate SVWZ+', ''],
	['VIR SEPA RECU /DE TANTE /MOTIF box ', ' box '],
	['REK: NL91ABNA0417164300/NAAM: X ', '/NAAM: X '],
	['box ', 'box '],
])("of %j the end is the payer's", (text, end) => expect(endOfPayer(text)).toBe(end));
