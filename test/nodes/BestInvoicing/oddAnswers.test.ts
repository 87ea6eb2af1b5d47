import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import type { ApiHabits } from '../../../sandbox/bestInvoicing/sandboxOptions';

let bench: BestInvoicingBench;
const start = async (habits: Partial<ApiHabits>) => {
	bench = await startBench({ habits });
};
const book = async () => await bench.markAsPaid([allocation()]);
const undo = async () => await bench.run('invoice', 'undoPayment', {}, [allocation()]);
const document = () => bench.sandbox.control.documents()[0];

afterEach(async () => await bench.sandbox.close());

it.each(['nothing', 'emptyList'] as const)(
	'a change that is confirmed with %s has been made',
	async (confirms) => {
		await start({ confirms, settlesByItself: false });
		expect(await book()).toMatchObject([
			{ outcome: 'booked', paymentId: '9001', status: 'paid', reasons: [] },
		]);
		expect(await undo()).toMatchObject([{ outcome: 'undone', status: 'sent', reasons: [] }]);
		expect(document()).toMatchObject({ paid: '0.00', status: 'sent' });
	},
);

it('a page that comes as an object keyed by number is a page', async () => {
	await start({ pagesAs: 'object' });
	expect(await bench.run('invoice', 'getAll')).toHaveLength(1);
	expect(await book()).toMatchObject([{ outcome: 'booked', reasons: [] }]);
	expect(await book()).toMatchObject([{ outcome: 'alreadyBooked', reasons: [] }]);
});

it.each([true, false])(
	'a payment that is listed as deleted counts for nothing (the API names documents: %s)',
	async (linksPayments) => {
		await start({ keepsDeleted: true, linksPayments });
		await book();
		bench.sandbox.control.removePayment({ id: 9001 });
		expect(await bench.run('invoice', 'getAll')).toMatchObject([{ openAmount: '121.00' }]);
		expect(await bench.run('payment', 'getAll')).toEqual([]);
		expect(await bench.run('payment', 'delete', { paymentId: '9001' })).toMatchObject([
			{ deleted: false },
		]);
		expect(await bench.markAsPaid([allocation({ transactionId: 'other' })])).toMatchObject([
			{ outcome: 'booked', paymentId: '9002', reasons: [] },
		]);
	},
);
