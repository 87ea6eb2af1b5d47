import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import { runTemplate, type TableRow } from '../support/tablesWorkflow';

const FILE = 'try-matching-without-booking.json';

const invoice = (number: string, cells: TableRow = {}): TableRow => ({
	Factuurnummer: number,
	Klant: `Klant ${number}`,
	'Openstaand bedrag': '1.210,00',
	Munt: 'EUR',
	...cells,
});
const payment = (id: string, text: string, cells: TableRow = {}): TableRow => ({
	id,
	bookedOn: '2026-11-20',
	amount: 1210,
	amountText: '1210.00',
	currency: 'EUR',
	counterpartName: `Payer ${id}`,
	remittanceInformation: text,
	...cells,
});

/** The page, with the parts of it by heading. */
async function report(invoices: TableRow[], transactions: TableRow[], language = '') {
	let page = '';
	await runTemplate(await readTemplate(FILE), {
		host: { tables: {}, columns: {}, turn: async () => {} },
		start: 'Invoice List',
		played: {
			'Invoice List': () => [{ 'Days back': '', Language: language }],
			'Read Workbook': () => (invoices.length > 0 ? invoices : [{}]),
			Transactions: () => (transactions.length > 0 ? transactions : [{}]),
			'Show Report': (run) => {
				page = String(run.getNodeParameter('responseText', 0)).replace(/\u00a0/g, ' ');
				return [];
			},
		},
	});
	const parts = page.split('<h2>').slice(1);
	const partOf = (title: string) => parts.find((part) => part.includes(title)) ?? '';
	return { page, partOf };
}

describe('the template that tries matching', () => {
	it('shows what would be paid and on what grounds, in the columns of the list', async () => {
		const { partOf } = await report([invoice('2026-0041')], [payment('1', 'Factuur 2026-0041')]);
		expect(partOf('Would be paid')).toMatch(/2026-0041.*Payer 1.*closed.*1,210\.00 EUR/s);
		expect(partOf('Would be paid')).toMatch(/<li>.*2026-0041/);
		expect(partOf('Would be paid')).toContain('<small>Klant 2026-0041</small>');
	});

	it('shows what would wait, why, and what it could be', async () => {
		const { partOf, page } = await report(
			[invoice('2026-0041'), invoice('2026-0042')],
			[payment('1', 'thanks')],
		);
		expect(page).not.toContain('<h2>Would be paid');
		expect(partOf('Would wait for you')).toMatch(/<li>/);
		expect(partOf('Would wait for you')).toContain('2026-0042');
	});

	it('shows money that fits no invoice, and sets aside what went out', async () => {
		const { partOf } = await report(
			[invoice('2026-0041')],
			[
				payment('1', 'nothing', { amount: 5, amountText: '5.00' }),
				payment('2', 'rent', { amount: -900, amountText: '-900.00' }),
			],
		);
		expect(partOf('Fit no invoice')).toContain('Payer 1');
		expect(partOf('Fit no invoice')).not.toContain('Payer 2');
		expect(partOf('Left aside')).toContain('-900.00 EUR');
	});

	it('names rows that could not be read, and what to mend', async () => {
		const { partOf } = await report(
			[invoice('2026-0041'), invoice('2026-0042', { 'Openstaand bedrag': 'veel' })],
			[payment('1', 'Factuur 2026-0041')],
		);
		expect(partOf('Rows of your list')).toContain('2026-0042');
		expect(partOf('Rows of your list')).not.toContain('2026-0041');
	});

	it.each([
		['Nederlands', 'Zou betaald zijn', 'staat niet meer open'],
		['Français', 'Serait payé', 'soldée'],
		['Deutsch', 'Würde bezahlt', 'ausgeglichen'],
	])('speaks the language that was chosen on the form: %s', async (language, heading, closed) => {
		const { partOf } = await report(
			[invoice('2026-0041')],
			[payment('1', 'Factuur 2026-0041')],
			language,
		);
		expect(partOf(heading)).toMatch(/<li>[^<]*2026-0041/);
		expect(partOf(heading)).toContain(closed);
		expect(partOf(heading)).not.toContain('is named in');
	});

	it('never turns what others write into markup, nor expands it', async () => {
		const { page } = await report(
			[invoice('2026-0041', { Klant: '<b id="x"> $& }}' })],
			[payment('1', "Factuur 2026-0041 <script> $& $' }}")],
		);
		expect(page).not.toMatch(/<script>|<b id="x">|\$[&']/);
		expect(page).toContain('&#60;script&#62; &#36;&#38; &#36;&#39; }}');
	});

	it('says that the list is empty, and that the bank could not be read', async () => {
		const { page } = await report(
			[],
			[{ error: 'Ponto refused the credential', details: 'Mend it' }],
		);
		expect(page).toContain('The list has no rows that could be read.');
		expect(page).toContain('Ponto refused the credential. Mend it.');
	});

	it('says that the file could not be read', async () => {
		const { page } = await report([{ error: 'The file is no workbook' }], [payment('1', 'x')]);
		expect(page).toContain('The file is no workbook.');
	});

	it('changes nothing anywhere: no node of it writes', async () => {
		const { nodes }: WorkflowFile = await readTemplate(FILE);
		const kinds = nodes.map(({ type }) => type.split('.').at(-1));
		expect(kinds).not.toContain('dataTable');
		const operations = nodes
			.filter(({ type }) => type === 'n8n-nodes-ponto.ponto')
			.map(({ parameters }) => parameters.operation);
		expect(operations).toEqual(['getAll']);
	});
});
