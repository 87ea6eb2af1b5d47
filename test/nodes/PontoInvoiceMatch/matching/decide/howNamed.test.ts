import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { decided } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const IN_TEXT = 'in the remittance information';

it.each<[string, Partial<OpenInvoice>, string]>([
	[
		'+++123/4567/89002+++',
		{ references: ['+++123/4567/89002+++'] },
		`123/4567/89002 ${IN_TEXT} is the payment reference of INV/2025/0042`,
	],
	[
		'AB/2025/4711',
		{ references: ['AB/2025/4711'] },
		`AB/2025/4711 ${IN_TEXT} is the payment reference of INV/2025/0042`,
	],
	['INV/2025/0042', {}, 'INV/2025/0042 is named in the remittance information'],
	['inv 2025 42', {}, `inv 2025 42 ${IN_TEXT} is the number of INV/2025/0042`],
	['20250042', {}, `20250042 ${IN_TEXT} is the number of INV/2025/0042`],
	['factuur 42', {}, `42 ${IN_TEXT} may stand for INV/2025/0042`],
])('how "%s" names an invoice is told', (remittanceInformation, differs, told) =>
	expect(
		decided({ remittanceInformation, ...HIS }, [{ number: 'INV/2025/0042', ...differs }])[2],
	).toBe(told),
);
