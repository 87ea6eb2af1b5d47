import { accountSchema } from '../../../../nodes/shared/ponto/schemas/account';
import { financialInstitutionSchema } from '../../../../nodes/shared/ponto/schemas/financialInstitution';
import { documentSchema, pageSchema } from '../../../../nodes/shared/ponto/schemas/jsonApi';
import { transactionSchema } from '../../../../nodes/shared/ponto/schemas/transaction';
import { describeWithContract } from '../../../support/pontoContract';

const RESOURCES = [
	['account', accountSchema, '/accounts', '/accounts/{id}'],
	[
		'financialInstitution',
		financialInstitutionSchema,
		'/financial-institutions',
		'/financial-institutions/{id}',
	],
	[
		'transaction',
		transactionSchema,
		'/accounts/{accountId}/transactions',
		'/accounts/{accountId}/transactions/{id}',
	],
] as const;

describeWithContract("the package's schemas and Ponto's OpenAPI document", (contract) => {
	it.each(RESOURCES)('%s: the captured samples are read', (_name, schema, list, single) => {
		const page = pageSchema(schema).parse(contract.sample('GET', list, 200));
		expect(page.data).toHaveLength(1);
		expect(page.links?.next).toContain('page[after]=');
		const { data } = documentSchema(schema).parse(contract.sample('GET', single, 200));
		expect(data.id).toMatch(/^[\da-f-]{36}$/);
	});

	it.each(RESOURCES)('%s: every attribute is one that the vendor lists', (name, schema) => {
		expect(contract.attributes(name)).toEqual(expect.arrayContaining(Object.keys(schema.fields)));
	});

	it.each(RESOURCES)('%s: any attribute may be null', (_name, schema, list) => {
		const sample = contract.sample('GET', list, 200).data[0];
		const vital = new Set(['reference', 'currency', 'amount']);
		for (const attribute of Object.keys(sample.attributes)) {
			const without = { ...sample, attributes: { ...sample.attributes, [attribute]: null } };
			expect(schema.parse(without).unreadFields).toEqual(vital.has(attribute) ? [attribute] : []);
		}
	});
});
