import { marked } from './marked';
import { whatIsRead } from './whatIsRead';

describe('a day or month with a counter is a number where the ledger has such numbers', () => {
	it.each([
		['12052025-1', '19052025-2'],
		['250512-01', '250519-02'],
		['20250512-1', '20250519-2'],
		['2025-05-12-01', '2025-05-19-02'],
		['12.05.2025-1', '19.05.2025-2'],
		['RE-202505-0142', 'RE-202505-0187'],
		['RE/202505/0142', 'RE/202505/0187'],
		['INV-20250512-001', 'INV-20250519-002'],
		['142-202505', '187-202505'],
	])('%s, %s', (one, other) => {
		const invoices = [one, other];
		for (const written of [one, other]) {
			expect(whatIsRead(invoices, `Rechnung ${written}`).join()).toContain(`= ${written}`);
			expect(whatIsRead(invoices, written).join()).toContain(`= ${written}`);
			const [unknown] = whatIsRead([one], other);
			expect(unknown).toContain('unknown number');
		}
		expect(whatIsRead(invoices, `Rechnung ${one} und ${other}`)).toHaveLength(2);
	});

	it.each([
		'vom 12.05.2025',
		'12052025',
		'12.05.2025 - 1',
		'12.05.2025-123',
		'12.05.2025-19.05.2025',
	])('alone, or with another counter, it stays a day: %s', (text) => {
		const read = whatIsRead(['12.05.2025-1'], text).join();
		expect(read).not.toMatch(/=|unknown/);
	});

	it.each([
		['19052025-2', '(19052025)-2'],
		['2025-05-12-01', '2025-(05)-(12)-(01)'],
		['RE-202505-0187', 'RE-(202505)-0187'],
	])('elsewhere it stays one: %s', (text, written) => expect(marked(text)).toBe(written));
});
