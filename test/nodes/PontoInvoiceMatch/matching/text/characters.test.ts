import {
	composeLatin,
	foldText,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/characters';

it.each([
	['2025\u20130042', '2025-0042'],
	['2025\u22120042', '2025-0042'],
	['\uff12\uff10\uff12\uff15', '2025'],
	['20\u200b25', '2025'],
	['e\u0301', 'é'],
	['Café', 'Café'],
	['\ufb01lm', 'film'],
])('%j is written in plain Latin characters as %j', (text, plain) =>
	expect(composeLatin(text)).toBe(plain),
);

it.each([
	['Café n° 42', 'CAFEN42'],
	['INV20250042', 'INV20250042'],
	['', ''],
	['Straße', 'STRASE'],
	['e\u0301t\u00e9', 'ETE'],
])('%j folds to %j', (text, folded) => expect(foldText(text)).toBe(folded));
