import { whatIsRead } from './whatIsRead';

const invoices = ['2025-0042', 'F1042'];
const unknownsIn = (text: string) =>
	whatIsRead(invoices, text).filter((line) => line.startsWith('unknown number: '));

it.each([
	['facture B-7', 'B-7'],
	['factuur A12', 'A12'],
	['factuur nr. A12', 'A12'],
	['uw factuur kl/7812', 'kl/7812'],
	['factuur CF-2025-12', 'CF-2025-12'],
	['factuur AF25-12', 'AF25-12'],
	['factuur S1/7812', 'S1/7812'],
	['factuur AN-12', 'AN-12'],
	['Rechnung R 4711', 'R 4711'],
	['factuur AB 7812', 'AB 7812'],
	['facture S78', 'S78'],
])('letters of a series behind an invoice word: %s', (text, written) =>
	expect(unknownsIn(text)).toEqual([`unknown number: ${written}`]),
);

it.each([
	...['factuur A. Janssens', 'facture 3B', 'factuur A4', 'factuur A4 papier', 'factuur E40 werken'],
	...['facture T2/2025', 'facture S24', 'factuur wk21', 'factuur mei25', 'factuur B2B'],
	...[
		'factuur BTW21',
		'factuur BE0403170701',
		'factuur EUR300',
		'factuur an-12',
		'factuur COVID-19',
	],
	...[
		'factuur NV 2025',
		'factuur M. 4711',
		'factuur AB 7812 stuks',
		'factuur FR 75001 Paris',
		'factuur AB 7812m',
	],
	...['A-12', 'kamer A12', 'factuur PO-4711', 'factuur F-1042', 'factuur VF 2025-0042'],
])('no such letters: %s', (text) => expect(unknownsIn(text)).toEqual([]));

it.each(["facture d'acompte 7812", 'facture de solde n° 7812', 'factuur voorschot: 7812'])(
	'a number behind the kind of an invoice: %s',
	(text) => expect(unknownsIn(text)).toEqual(['unknown number: 7812']),
);

it.each([
	'acompte 7812',
	"facture d'acompte 2",
	'facture acompte 2025',
	"facture     d'acompte 7812",
])('but not so: %s', (text) => expect(unknownsIn(text)).toEqual([]));
