import { allocation, startBench } from '../../support/bestInvoicing';
import { books, openInvoice } from '../../support/bestInvoicingSeed';
import { contractDescribe, vendorSchema } from '../../support/onfactContract';

contractDescribe('what the node sends fits the OpenAPI document of onFact', () => {
	it('a payment on an invoice and on a credit note is a Payment, a new status a DocumentEvent', async () => {
		const invoices = [openInvoice(), openInvoice({ kind: 'creditNote', number: 'CN-1' })];
		const bench = await startBench({
			seed: books({ invoices }),
			habits: { settlesByItself: false },
		});
		try {
			await bench.markAsPaid([
				allocation(),
				allocation({ invoiceId: 'creditnote-301', allocatedAmount: '-121.00' }),
			]);
			const sent = bench.sandbox.control.requests().filter(({ method }) => method === 'POST');
			expect(sent).toHaveLength(4);
			for (const { path, body } of sent) {
				const validate = vendorSchema(path.includes('events') ? 'DocumentEvent' : 'Payment');
				validate(body);
				expect(validate.errors ?? []).toEqual([]);
			}
		} finally {
			await bench.sandbox.close();
		}
	});
});
