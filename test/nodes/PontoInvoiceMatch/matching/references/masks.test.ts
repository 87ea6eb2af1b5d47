import { marked } from './marked';

const DAY_TO_DAY = /\(10\)\D\(08\)\D\(14\)\D\(08\)/;

it.each([
	['BE68 5390 0754 7034', '[BE][68] [5390] [0754] [7034]'],
	['BE68539007547034', '[BE][68539007547034]'],
	['van BE68539007547034 factuur 42', 'van [BE][68539007547034] factuur 42'],
	['NO93 8601 1117 947', '[NO][93] [8601] [1117] [947]'],
	[
		'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
		'[MT][84] [MALT] [0110] [0001] [2345] [MTLC] [AST][0] [01][S]',
	],
	[
		'MT84MALT011000012345MTLCAST001S 2025-0140',
		'[MT][84][MALT][011000012345][MTLCAST][001][S] 2025-0140',
	],
	['BE68 5390 0754 7034 2025-0140', '[BE][68] [5390] [0754] [7034] 2025-0140'],
	['BE68539007547034 BE43068999999501', '[BE][68539007547034] [BE][43068999999501]'],
	['12 BE68539007547034', '12 [BE][68539007547034]'],
	['GB29 NWBK 6016 1331 9268 19 juni 2025', '[GB][29] [NWBK] [6016] [1331] [9268] [19] juni 2025'],
])('no number is read from an IBAN: %s', (text, written) => expect(marked(text)).toBe(written));

it.each([
	'BE68 5390 0754 7035',
	'BE68  5390 0754 7034',
	'BE 68 5390 0754 7034',
	'XBE68539007547034',
	'BE6 8539 0075 4703 4',
	'F2025 0140',
	'AB12 3456 7890 1234 5678 9012 3456 7890 1234 5678 9012',
])('what only looks like an IBAN stays free: %s', (text) => expect(marked(text)).toBe(text));

it.each([
	['tel 0475 12 34 56', 'tel [0475] [12] [34] [56]'],
	['tel. 0475/12.34.56', 'tel. [0475]/[12].[34].[56]'],
	['gsm: 0475123456 factuur 2025-0140', 'gsm: [0475123456] factuur 2025-0140'],
	['tel 0475123456 20250140', 'tel [0475123456] 20250140'],
	['tel 0475   123456', 'tel [0475]   [123456]'],
	['tel 0475    123456', 'tel [0475]    123456'],
	['bel +32 475 12 34 56', 'bel +[32] [475] [12] [34] [56]'],
	['bel +32 475123456 77', 'bel +[32] [475123456] 77'],
	['bel +31 6 12345678 2025', 'bel +[31] [6] [12345678] 2025'],
	['bel +33 6 12 34 56 78', 'bel +[33] [6] [12] [34] [56] [78]'],
	['bel +49 30 901820', 'bel +[49] [30] [901820]'],
	['bel +352 26 12 34 5', 'bel +[352] [26] [12] [34] [5]'],
	['bel +32  475 12 34 56', 'bel +[32]  [475] [12] [34] [56]'],
	['50 tel 50', '50 tel [50]'],
])('no number is read from a phone number: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'tel 04751234567',
	'bel 32 475 12 34 56',
	'bel ++32 475 12 34 56',
	'bel +34 612 345 678',
	'bel +32   475 12 34 56',
	'0475 tel',
])('what is no phone number stays free: %s', (text) => expect(marked(text)).toBe(text));

it.each([
	['KOERS 0,866330', 'KOERS [0],[866330]'],
	['USD /EUR 0,866330', 'USD /EUR [0],[866330]'],
	['1 EUR = 1,0842', '[1] EUR = [1],[0842]'],
	['Kurs 11,4520', 'Kurs [11],[4520]'],
	['0,5 kg', '[0],[5] kg'],
])('no number is read from a rate: %s', (text, written) => expect(marked(text)).toBe(written));

it.each(['1042,1043', '42,1043', 'factuur 1,1042', '1,1042,1043', '7-0,1042', '1,042'])(
	'but digits with a comma between may be a list: %s',
	(text) => expect(marked(text)).toBe(text),
);

it.each([
	['kaart 1234', 'kaart [1234]'],
	['kaart nr 1234', 'kaart nr [1234]'],
	['kaart 123456', 'kaart [123456]'],
	['kaart 123456789012', 'kaart [123456789012]'],
	['card 5526 1234 5678 9012 42', 'card [5526] [1234] [5678] [9012] [42]'],
	['card 5526 1234 5678 9012 4232', 'card [5526] [1234] [5678] [9012] 4232'],
	['visa 1234 factuur 77', 'visa [1234] factuur 77'],
	['kaart 4871 04XX XXXX 1234', 'kaart [4871] [04]XX XXXX [1234]'],
])('no number is read from a card number: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each(['kaart 12345', 'kaart 12345678901', 'kaart xx56yy34', 'kaart nr', '1234 kaart'])(
	'what is no card number stays free: %s',
	(text) => expect(marked(text)).toBe(text),
);

it.each([
	['25/08/2025', '(25)/(08)/(2025)'],
	['25-08-2025', '(25)-(08)-(2025)'],
	['25.08.2025', '(25).(08).(2025)'],
	['25/08/25', '(25)/(08)/(25)'],
	['2025-08-25', '(2025)-(08)-(25)'],
	['2025-8-5', '(2025)-(8)-(5)'],
	['31/12/2025', '(31)/(12)/(2025)'],
	['1/1/1990', '(1)/(1)/(1990)'],
	['1/1/2079', '(1)/(1)/(2079)'],
	['2025-12-31', '(2025)-(12)-(31)'],
	['25/08/2025 7', '(25)/(08)/(2025) 7'],
	['7 25/08/2025', '7 (25)/(08)/(2025)'],
	['25/08/2025-7', '(25)/(08)/(2025)-7'],
	['25 / 08 / 2025', '(25) / (08) / (2025)'],
	['20250615 personen', '(20250615) personen'],
])('a date is a number as a whole or not at all: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'25/08-2025',
	'2025/08/025',
	'2025-13-01',
	'2025-08-32',
	'2025-00-01',
	'2025-08-00',
	'32/08/2025',
	'00/12/2025',
	'25/13/2025',
	'25/00/2025',
	'1/1/1989',
	'1/1/2080',
	'25/08/2025/7',
	'025/08/2025',
	'25/008/2025',
	'25/8/5',
	'25 08  2025',
	'25 08 2025/7',
	'25    08    2025',
	'25  /  08  /  2025',
	'25//08//2025',
])('what is no date stays free: %s', (text) => expect(marked(text)).toBe(text));

it.each([
	['10/2025', '(10)/(2025)'],
	['12/2025', '(12)/(2025)'],
	['1-1990', '(1)-(1990)'],
	['10.2025', '(10).(2025)'],
	['2025-06', '(2025)-(06)'],
	['10/25', '(10)/(25)'],
	['huur 09/25', 'huur (09)/(25)'],
	['25 08 2025', '25 (08) (2025)'],
])('a month is a number as a whole or not at all: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'13/2025',
	'0/2025',
	'1-1989',
	'1/2080',
	'10/2025/3',
	'42-10/2025',
	'10  2025',
	'10/02025',
])('what is no month stays free: %s', (text) => expect(marked(text)).toBe(text));

it.each([
	['121,00', '(121),(00)'],
	['121.00', '(121).(00)'],
	['1.234,56', '(1).(234),(56)'],
	['1 234,56', '(1) (234),(56)'],
	['1.234.567,89', '(1).(234).(567),(89)'],
	['5 121,00', '(5) (121),(00)'],
	['123.456,78', '(123).(456),(78)'],
	['2025.042,00', '2025.(042),(00)'],
	['43,44', '(43),(44)'],
	['2025-0042,143,44', '2025-0042,(143),(44)'],
	['2025-0042,43.44', '2025-0042,(43).(44)'],
])('an amount with decimals is a number as a whole or not at all: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'2025-0042,43,44',
	'121,0',
	'121,000',
	'121,00,5',
	'121.00.5',
	'121;00',
	'1.234',
	'121, 00',
])('what is no amount stays free: %s', (text) => expect(marked(text)).toBe(text));

it.each([
	['EUR 121', 'EUR [121]'],
	['EUR121', 'EUR[121]'],
	['EUR  121', 'EUR  [121]'],
	['121 EUR', '[121] EUR'],
	['121EUR', '[121]EUR'],
	['121,00 EUR', '[121],[00] EUR'],
	['EUR 1.234,56 en 2025-0140', 'EUR [1].[234],[56] en 2025-0140'],
	['12.345.678 EUR', '[12].[345].[678] EUR'],
	['50 000 EUR', '[50] [000] EUR'],
	['2025-042 100 EUR', '2025-042 [100] EUR'],
	['12 34 EUR', '12 [34] EUR'],
	['CHF 50', 'CHF [50]'],
	['€121', '€[121]'],
	['€ 121', '€ [121]'],
	['121€', '[121]€'],
	['121 €', '[121] €'],
	['£121', '£[121]'],
	['$121', '$[121]'],
	['121$', '[121]$'],
	['121£', '[121]£'],
	['121%', '[121]%'],
	['121 %', '[121] %'],
	['2025-042/EUR 100', '2025-042/EUR [100]'],
	['2025-042 EUR 100', '2025-042 EUR [100]'],
	['121 EUR  5', '121 EUR  [5]'],
	['121 EUR/5', '[121] EUR/[5]'],
	['EUR 5 EUR 6', 'EUR [5] EUR [6]'],
])('no number is read from an amount with its currency: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each(['EUR   121', '121  EUR', '€  121', '121  €', '%121', 'pond 50', 'EUR'])(
	'too far from the currency it stays free: %s',
	(text) => expect(marked(text)).toBe(text),
);

it.each([
	['lidgeld 2025/26', 'lidgeld (2025)/(26)'],
	['schooljaar 2025-2026', 'schooljaar (2025)-(2026)'],
	['les van 25-06', 'les van (25)-(06)'],
	['souper du 25.06', 'souper du (25).(06)'],
	['afbetaling 25/36', 'afbetaling (25)/(36)'],
	['20250615', '(20250615)'],
	['01042025', '(01042025)'],
	['250615', '(250615)'],
	['150625', '(150625)'],
	['202506', '(202506)'],
	['17-03\n-2025', '(17)-(03)\n-(2025)'],
	['3 juni', '(3) juni'],
	['12 mars 2025', '(12) mars 2025'],
	['3. juni', '(3). juni'],
	['2025-06 bedankt', '(2025)-(06) bedankt'],
])('a day, season or instalment is a number only with a word that says so: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'20250042',
	'20251342',
	'521909',
	'2025-6',
	'2025/27',
	'2025-2027',
	'F25/06',
	'25/06b',
	'25/006',
	'43-10',
	'25-43',
	'45 juni',
	'003 juni',
	'2025 juni',
	'3   juni',
])('what is no day, month or season stays free: %s', (text) => expect(marked(text)).toBe(text));

it.each([
	['om 22:15', 'om [22]:[15]'],
	['22:15:07', '[22]:[15]:[07]'],
	['9u30', '[9][u][30]'],
	['om 22h', 'om [22]h'],
	['jan 0475/12.34.56', 'jan [0475]/[12].[34].[56]'],
	['bel 0475123456', 'bel [0475123456]'],
	['0475123456 bellen', '[0475123456] bellen'],
	['02 123 45 67', '[02] [123] [45] [67]'],
	['06-12345678', '[06]-[12345678]'],
	['12 flessen', '[12] flessen'],
	['2 x 27', '[2] x [27]'],
	['huur 1250,-', 'huur [1250],-'],
	['Kerkstraat 457', 'Kerkstraat [457]'],
	['rue Haute 30', 'rue Haute 30'],
	['rue 30', 'rue [30]'],
	['9000 Gent', '[9000] Gent'],
	['1012 AB Amsterdam', '[1012] AB Amsterdam'],
	['BE 0456.789.123', 'BE [0456].[789].[123]'],
	['BE 0456 789 123', 'BE [0456] [789] [123]'],
	['1-ABC-123', '[1]-[ABC]-[123]'],
	['factuur 1042 stuks', 'factuur 1042 stuks'],
	['factuur 9000 Gent', 'factuur 9000 Gent'],
])('no number is read from a time, a phone, a count or a place: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each(['25:15', '22:75', '22:5', '0042/2025', '00042/2025', '0475/12', '1042 dank'])(
	'what is no time, phone or count stays free: %s',
	(text) => expect(marked(text)).toBe(text),
);

it.each([
	['10/08-14/08', '(10)/(08)-(14)/(08)'],
	['kamp 10.08-14.08', 'kamp (10).(08)-(14).(08)'],
	['1042 1/8 - 14/8', '1042 (1)/(8) - (14)/(8)'],
])('days from one to another look like dates: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	...['32/08-14/08', '10/13-14/08', '10/08-32/08', '10/08-14/13', '100/08-14/08', '10/008-14/08'],
	...[
		'5/10/08-14/08',
		'A10/08-14/08',
		'10/08-14.08',
		'10/08-14/08-2',
		'10-08-14-08',
		'10/08+14/08',
	],
])('what is no stretch of days does not: %s', (text) =>
	expect(marked(text)).not.toMatch(DAY_TO_DAY),
);
