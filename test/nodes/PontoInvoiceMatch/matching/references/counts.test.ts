import { marked } from './marked';

it.each([
	['12kg', '[12]kg'],
	['7 12 stuks', '7 [12] stuks'],
	['1250.-', '[1250].-'],
	['1250,=', '[1250],='],
	['2x27', '[2]x[27]'],
	['2 X 27', '[2] X [27]'],
	['1234 x 27', '[1234] x [27]'],
	['2×27', '[2]×[27]'],
	['2 × 27', '[2] × [27]'],
	['1234 × 27', '[1234] × [27]'],
	['2 × 27,50', '[2] × (27),(50)'],
	['2 facturen', '[2] facturen'],
	['laatste 3 openstaande facturen', 'laatste [3] openstaande facturen'],
	['nos 3 factures', 'nos [3] factures'],
	['2 Rechnungen', '[2] Rechnungen'],
	['2 betalingen', '[2] betalingen'],
	['2 x', '[2] x'],
	['3 u', '[3] u'],
	['3 p.', '[3] p.'],
	['1042 min', '[1042] min'],
	['1042 min bellen', '[1042] min bellen'],
	['45 min 1042', '[45] min 1042'],
])('what is counted or priced is no number: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'12-kg',
	'1042 min 1017',
	'1042 min cn 1017',
	'12/stuks',
	'12  stuks',
	'1250;-',
	'1250,x',
	'1250,',
	'2 y 27',
	'2 factuur',
	'120 facturen',
	'2, facturen',
	'12 M. Peeters',
	'factuur 2 u',
	'3 t/m 5',
	'x 27',
	'a x 27',
	'2 xx 27',
	'2  x 27',
	'12345 x 27',
	'12345 × 27',
	'2 ×× 27',
	'2  ×  27',
	'× 27',
	'2 ×',
	'a × 27',
	'2 × a',
])('what only looks like a count or a price stays free: %s', (text) =>
	expect(marked(text)).toBe(text),
);

it('digits that a sign joins to those in front are no count', () =>
	expect(marked('7-12 stuks')).toBe('(7)-(12) stuks'));

it.each([
	['Bahnhofstr. 12', 'Bahnhofstr. [12]'],
	['Kerkstraat 4571', 'Kerkstraat [4571]'],
	['IJweg 12', 'IJweg [12]'],
	['straat 5', 'straat [5]'],
	['75001 Paris', '[75001] Paris'],
	['1012AB Amsterdam', '[1012]AB Amsterdam'],
	['1950 9000 Gent', '1950 [9000] Gent'],
	['2025  9000 Gent', '2025  [9000] Gent'],
	['20251 9000 Gent', '20251 [9000] Gent'],
	['5 rue Foch', '[5] rue Foch'],
	['F1042 7, bd Anspach', 'F1042 [7], bd Anspach'],
	['12 High Street', '[12] High Street'],
	['Dorpsstraat 5, 2920 Kalmthout', 'Dorpsstraat [5], [2920] Kalmthout'],
	['Hauptstr. 3 68159 Mannheim', 'Hauptstr. [3] [68159] Mannheim'],
	["rue de l'Eglise 5, 1420 Braine-l'Alleud", "rue de l'Eglise 5, [1420] Braine-l'Alleud"],
	['12 rue Oberkampf, 75011', '[12] rue Oberkampf, [75011]'],
	['12 rue Foch facture 75011', '[12] rue Foch facture 75011'],
	['F-75011 Paris', 'F-[75011] Paris'],
	['F 75011 Paris', 'F [75011] Paris'],
	['F-34000 Montpellier', 'F-[34000] Montpellier'],
	['D-68159 Mannheim', 'D-[68159] Mannheim'],
	['B-9420 Erpe-Mere', 'B-[9420] Erpe-Mere'],
])('a house or a postal code is no number: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'Bahnhofstr, 12',
	'Bahnhofstr.  12',
	'Kerkstraat 45712',
	'Kerkstraat  4',
	'Kerkstraat4',
	'Klei 12',
	'900 Gent',
	'900000 Gent',
	'1012 AB dank',
	'1012 BV',
	'0012 AB',
	'factuur 1012 AB Amsterdam',
	'factuur F-75011 Paris',
	'F75011 Paris',
	'F-1042 Montpellier',
	'F-34000',
	'F-34000 merci',
	'1500 rue Foch',
	'rue Foch 75011',
	'factuur 5 rue Foch',
	'1012 ABC Amsterdam',
	'1012 A Amsterdam',
	'1012 ab Amsterdam',
	'10123 AB Amsterdam',
	'1012  AB Amsterdam',
	'2025 9000 Gent',
	'2025-9000 Gent',
])('what only looks like an address stays free: %s', (text) => expect(marked(text)).toBe(text));

it.each([
	['1012 AB', '(1012) AB'],
	['Berlin, 10115', 'Berlin, (10115)'],
	['B-MX 4711', 'B-MX (4711)'],
	['M-AB 4711', 'M-AB (4711)'],
	['KFZ B MX 4711', 'KFZ B MX (4711)'],
])(
	'what may be a postal code or a number plate is a number as a whole alone: %s',
	(text, written) => expect(marked(text)).toBe(written),
);

it.each(['RE-NR 4711', 'm-ab 4711', 'B MX 4711', 'KFZ BERN MX 4711', 'M-ABC 4711'])(
	'what only looks like a German plate stays free: %s',
	(text) => expect(marked(text)).toBe(text),
);

it.each([
	['F-75011', 'F-75011'],
	['F-75011 Vesoul', 'F-75011 Vesoul'],
	['F-75011 Paris', 'F-[75011] Paris'],
])(
	'where the letters of a country are those of numbers, only a town makes a postal code: %s',
	(text, written) => expect(marked(text, ['F'])).toBe(written),
);

it.each([
	['1000.123.456', '[1000].[123].[456]'],
	['BE 1000.123.456', 'BE [1000].[123].[456]'],
	['BE 1000 123 456', 'BE [1000] [123] [456]'],
	['BE 1000.123 456', 'BE [1000].[123] [456]'],
	['1 ABC 123', '[1] [ABC] [123]'],
	['auto 1-ABC-123', 'auto [1]-[ABC]-[123]'],
])('a company number or a number plate is none: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'1000 123 456',
	'1000.123 456',
	'1000 123.456',
	'BE 2000.123.456',
	'BE 999.123.456',
	'BE 1000.123.456.7',
	'BE 1000.1234.456',
	'BE 1000.123.4567',
	'BE 1000-123-456',
	'GB 1000 123 456',
	'XBE 1000 123 456',
	'BEL 1000 123 456',
	'factuur 1000.123.456',
	'12-ABC-123',
	'1-ABCD-123',
	'1-ABC-1234',
	'1-ABC-DEF',
	'1-123-123',
	'1  ABC-123',
	'1-ABC  123',
])('what only looks like one of them stays free: %s', (text) => expect(marked(text)).toBe(text));

it('digits that are joined to others begin no number plate', () =>
	expect(marked('7-1-ABC-123')).toBe('(7)-(1)-ABC-123'));
