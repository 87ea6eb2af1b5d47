import { whatElseIsRead, whatIsRead } from './whatIsRead';

describe('a list that says the year once, at its end', () => {
	const invoices = ['41/2025', '42/2025', '43/2025', '44/2025', 'F7/2024', 'F9/2024', '12/2023'];

	it.each<[string, string[]]>([
		['42 en 44/2025', ['full: 44/2025 = 44/2025', 'withoutPrefix listed: 42 = 42/2025']],
		[
			'42, 43 en 44/2025',
			[
				'full: 44/2025 = 44/2025',
				'withoutPrefix listed: 43 = 43/2025',
				'withoutPrefix listed: 42 = 42/2025',
			],
		],
		['facturen 42+43/2025', ['full: 43/2025 = 43/2025', 'withoutPrefix listed: 42 = 42/2025']],
		['nr 42 en nr 44/2025', ['full: 44/2025 = 44/2025', 'withoutPrefix listed: 42 = 42/2025']],
		[
			'42 t/m 44/2025',
			[
				'full: 44/2025 = 44/2025',
				'withoutPrefix listed: 42 = 42/2025',
				'withoutPrefix listed: 43, up to 44 = 43/2025',
				'breaks off',
			],
		],
		[
			'42 - 44/2025',
			['full: 44/2025 = 44/2025', 'withoutPrefix listed: 42 = 42/2025', 'breaks off'],
		],
		['42 - 43/2025', ['full: 43/2025 = 43/2025', 'withoutPrefix listed: 42 = 42/2025']],
		[
			'F7 en F9/2024',
			['full labelled: F9/2024 = F9/2024', 'withoutPrefix labelled listed: 7 = F7/2024'],
		],
		['46 en 44/2025', ['full: 44/2025 = 44/2025', 'breaks off']],
		['12 en 44/2025', ['full: 44/2025 = 44/2025', 'breaks off']],
		['termijn 2, 44/2025', ['full: 44/2025 = 44/2025', 'breaks off']],
		['tafel 42, 44/2025', ['full: 44/2025 = 44/2025', 'breaks off']],
		['betaling 42 en 44/2025', ['full: 44/2025 = 44/2025', 'withoutPrefix listed: 42 = 42/2025']],
		['bestelling 42 en 44/2025', ['full: 44/2025 = 44/2025']],
		['42/44/2025', ['short: 44/2025 = 44/2025']],
		['0, 44/2025', ['full: 44/2025 = 44/2025']],
		['4242424, 44/2025', ['full: 44/2025 = 44/2025']],
		['42     en 44/2025', ['full: 44/2025 = 44/2025', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('digits that may be the end of another number of the series', () => {
	const invoices = ['VF25/0142', 'VF25/0143', 'VF25/0145', '42/2024', '43/2024'];

	it.each<[string, string[]]>([
		['VF25/0142 300,00 143 300,00', ['full labelled: VF25/0142 = VF25/0142', 'breaks off']],
		['VF25/0142 300,00 144 300,00', ['full labelled: VF25/0142 = VF25/0142']],
		['VF25/0142 300,00 3 300,00', ['full labelled: VF25/0142 = VF25/0142']],
		['VF25/0142 300,00 42 300,00', ['full labelled: VF25/0142 = VF25/0142']],
		['VF25/0142 300,00 43x 300,00', ['full labelled: VF25/0142 = VF25/0142']],
		['VF25/0142, klant 143', ['full labelled: VF25/0142 = VF25/0142']],
		['143 en VF25/0145', ['full labelled: VF25/0145 = VF25/0145', 'breaks off']],
		['144 en VF25/0145', ['full labelled: VF25/0145 = VF25/0145', 'breaks off']],
		['144 x VF25/0145', ['full labelled: VF25/0145 = VF25/0145']],
		['42/2024 300,00 43 300,00', ['full: 42/2024 = 42/2024', 'breaks off']],
		['42/2024 300,00 44 300,00', ['full: 42/2024 = 42/2024']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list that says the year once, in front', () => {
	const invoices = [
		'142/2025',
		'143/2025',
		'145/2025',
		'7/2025',
		'42-24',
		'43-24',
		'44-25',
		'45-25',
	];
	const listed = (written: string, number: string) =>
		`withoutPrefix listed: ${written} = ${number}`;

	it.each<[string, string[]]>([
		['142/2025, 143', [listed('143', '143/2025')]],
		['142/2025 + 43', [listed('43', '143/2025')]],
		['142/2025 143 145', [listed('143', '143/2025'), listed('145', '145/2025')]],
		['142/2025 t/m 143', [listed('143', '143/2025'), 'breaks off']],
		['142/2025, 7', ['breaks off']],
		['142/2025, 144', ['unknown number: 144', 'breaks off']],
		['142/2025, 12/05', []],
	])('%j', (text, read) =>
		expect(whatIsRead(invoices, text)).toEqual(['full: 142/2025 = 142/2025', ...read]),
	);

	it('takes two digits for a year that the payment may speak of', () => {
		const short = (texts: string) => whatIsRead(invoices, texts);
		expect(short('44-25 en 45')).toEqual(['full: 44-25 = 44-25', listed('45', '45-25')]);
		expect(short('44 en 45-25')).toEqual(['full: 45-25 = 45-25', listed('44', '44-25')]);
	});
});

describe('digits beside a number that may be another one', () => {
	const invoices = ['1142', '1143', '145', '146', 'F42', 'F43'];

	it.each<[string, string[]]>([
		['1142/43', ['beside: 43 may be 1143']],
		['1142-43', ['beside: 43 may be 1143']],
		['145, 46', ['perhaps: 145 = 145', 'beside: 46 may be 146']],
		['46 en 145', ['perhaps: 145 = 145', 'beside: 46 may be 146']],
		['tafel 46, 145', ['perhaps: 145 = 145']],
		['145, 46 stuks', ['perhaps: 145 = 145']],
		['145, 6', ['perhaps: 145 = 145']],
		['145 betaald op 46', ['perhaps: 145 = 145']],
	])('%j', (text, read) => expect(whatElseIsRead(invoices, text)).toEqual(read));
});
