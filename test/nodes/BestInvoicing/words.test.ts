import { BestInvoicingApi } from '../../../credentials/BestInvoicingApi.credentials';
import { BestInvoicing } from '../../../nodes/BestInvoicing/BestInvoicing.node';
import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';

describe('the credential test', () => {
	it.each([
		[401, 'API Key'],
		[403, 'Company UUID'],
		[400, 'Company UUID'],
		[404, 'API URL'],
		[429, 'in a minute'],
	])('a %i says what to look at', (status, named) => {
		const rules = new BestInvoicingApi().test.rules ?? [];
		const message = rules
			.map(({ properties }) => properties)
			.find(({ value }) => value === status)?.message;
		expect(message).toContain(named);
	});
});

describe('date fields', () => {
	let bench: BestInvoicingBench;
	beforeAll(async () => {
		bench = await startBench();
	});
	afterAll(async () => await bench.sandbox.close());
	const count = async (issuedFrom: unknown) =>
		(await bench.run('invoice', 'getAll', { filters: { issuedFrom } as never })).length;

	it.each(['01/10/2026', '2026-13-45', 'yesterday', '2026'])(
		'%s is no date, and says so',
		async (value) => {
			await expect(count(value)).rejects.toMatchObject({
				message: `Issued From: "${value}" is not a calendar date`,
			});
			await expect(
				bench.run('payment', 'getAll', { filters: { bookedUntil: value } }),
			).rejects.toMatchObject({ message: `Booked Until: "${value}" is not a calendar date` });
		},
	);

	it.each([
		['2026-10-01', 1],
		['2026-10-02', 0],
		['2026-10-01T00:00:00', 1],
		['2026-10-01T23:30:00.000+02:00', 1],
		['2026-10-01 00:00:00', 1],
		['', 1],
	])('%s is read as the field shows it', async (value, found) => {
		expect(await count(value)).toBe(found);
	});

	it('are picked from a calendar', () => {
		const text = JSON.stringify(new BestInvoicing().description.properties);
		for (const name of ['issuedFrom', 'issuedUntil', 'bookedFrom', 'bookedUntil', 'bookedOn']) {
			expect(text).toContain(`"name":"${name}","type":"dateTime"`);
		}
	});
});

describe('an ID that BestInvoicing does not know', () => {
	it('is a document or payment of another company, not of another integration', async () => {
		const { sandbox, markAsPaid } = await startBench();
		const failure = { kind: 'status', status: 404 } as const;
		sandbox.control.failNext({ method: 'POST', failure });
		await expect(markAsPaid([allocation()])).rejects.toMatchObject({
			message: 'BestInvoicing does not know this document or payment',
			description: expect.stringContaining('may belong to another company'),
		});
		await sandbox.close();
	});
});

describe('a payment that BestInvoicing does not take', () => {
	it('says which field it does not like', async () => {
		const { sandbox, run } = await startBench();
		const options = { paymentAccountId: '99' };
		await expect(run('invoice', 'markAsPaid', { options }, [allocation()])).rejects.toMatchObject({
			message: 'BestInvoicing did not accept the request (status 400): Payment Account Id: invalid',
		});
		await sandbox.close();
	});
});

describe('what a person reads on the screen', () => {
	it('is proper English', () => {
		const text = JSON.stringify(new BestInvoicing().description.properties);
		expect(text).toContain('Select an invoice...');
		expect(text).not.toMatch(/\ba (?:invoice|account|amount)\b/);
		expect(text).not.toContain('Given Up');
	});
});
