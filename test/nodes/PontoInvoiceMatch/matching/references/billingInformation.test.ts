import { invoiceOfBilling } from '../../../../../nodes/PontoInvoiceMatch/matching/references/billingInformation';
import { whatIsRead } from './whatIsRead';

it.each([
	['//S1/10/RE-10142/11/250512/20/88123', ' RE-10142 '],
	[
		'//S1/10/10201409/11/190512/20/1400.000-53/30/106017086/31/180508/32/7.7/40/2:10;0:30',
		' 10201409 ',
	],
	['Danke //S1/10/RE-10142/11/250512\n2025-0187', 'Danke  RE-10142 \n2025-0187'],
	['//S1/10/RE\\/2025\\/0042/11/250512', ' RE/2025/0042 '],
	['//S1/11/250512/10/42', ' 42 '],
	['//S1/11/250512', '  '],
	['//S1 of 10/2025', '//S1 of 10/2025'],
	['S1/10/42/11/250512', 'S1/10/42/11/250512'],
])('of %j nothing but the number of the invoice is read', (text, read) =>
	expect(invoiceOfBilling(text)).toBe(read),
);

it.each([
	['RE-10142', '//S1/10/RE-10142/11/250512/20/88123'],
	['2025-0187', '//S1/10/2025-0187/11/250512'],
])('it names %s: %s', (number, text) =>
	expect(whatIsRead([number, '2025-0142'], text).join()).toContain(`= ${number}`),
);
