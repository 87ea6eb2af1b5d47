import type { INodeProperties } from 'n8n-workflow';
import { resources } from '../../../nodes/BestInvoicing/actions/resources';
import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';

let bench: BestInvoicingBench;
beforeAll(async () => {
	bench = await startBench();
});
afterAll(async () => await bench.sandbox.close());

const locator = (value: string) => ({ __rl: true, mode: 'id', value });
const isId = ({ name, type }: INodeProperties) =>
	type === 'resourceLocator' || (type === 'string' && name.endsWith('Id'));

/** Every parameter that holds an ID, of every operation. */
const places = Object.entries(resources).flatMap(([resource, { operations }]) =>
	Object.entries(operations).flatMap(([operation, { description }]) =>
		description.filter(isId).map((parameter) => ({ resource, operation, parameter })),
	),
);

/** What an AI tool or an expression may give for one. */
const NO_IDS = [
	'..',
	'.',
	'\ud800',
	'[object Object]',
	'undefined',
	' ',
	'%2e%2e',
	'5001/payments',
];
/** Those that a transaction's ID may be: it is part of no path, and not needed. */
const MERE_WORDS = [' ', '%2e%2e', '5001/payments'];

const tried = places.flatMap((place) =>
	NO_IDS.filter((id) => place.parameter.name !== 'transactionId' || !MERE_WORDS.includes(id)).map(
		(id) => ({ ...place, id }),
	),
);

test.each(tried)(
	'$resource > $operation: $parameter.name $id goes nowhere',
	async ({ resource, operation, parameter, id }) => {
		const value = parameter.type === 'resourceLocator' ? locator(id) : id;
		const before = bench.sandbox.control.requests().length;
		const findBy = parameter.name === 'paymentId' ? 'paymentId' : 'transactionId';
		const run = bench.run(resource, operation, { findBy, [parameter.name]: value }, [allocation()]);
		const [settled] = await Promise.allSettled([run]);
		const asked = bench.sandbox.control.requests().slice(before);
		const known =
			/^\/v1\/(invoices|creditnotes|purchases|payments|payment-accounts)(\/\d+)?\.json$/;
		expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
		expect(asked.filter(({ path }) => !known.test(path.split('?')[0] ?? ''))).toEqual([]);
		const isRefused = settled.status === 'rejected';
		const foundNothing =
			settled.status === 'fulfilled' && settled.value[0]?.outcome === 'nothingToUndo';
		expect(isRefused || foundNothing).toBe(true);
	},
);
