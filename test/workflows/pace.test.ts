import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';

/** Calls of the lists, which are read just before. */
const LISTS = 6;
const PHASES = ['Read First', 'Register', 'Read Again'];

/** When each call of a run is sent at the earliest, in seconds. */
function callTimes({ nodes }: WorkflowFile, bookings: number, readsOfEach: number): number[] {
	let start = 0;
	const times = Array.from({ length: LISTS }, () => 0);
	for (const phase of PHASES) {
		const node = nodes.find(({ name }) => name === phase);
		const { batchSize, batchInterval } = Object(node?.parameters.options).batching.batch;
		const calls = bookings * (phase === 'Register' ? 1 : readsOfEach);
		const sent = Array.from(
			{ length: calls },
			(_, place) => start + (Math.floor(place / batchSize) * batchInterval) / 1_000,
		);
		times.push(...sent);
		start = sent.at(-1) ?? start;
	}
	return times;
}

const mostWithin = (times: readonly number[], seconds: number) =>
	Math.max(
		...times.map((from) => times.filter((time) => time >= from && time < from + seconds).length),
	);

it.each<[string, number, number, number]>([
	['moneybird', 150, 300, 1],
	['quickbooks', 500, 60, 3],
	['teamleader', 200, 60, 1],
	['xero', 60, 60, 2],
])(
	'as many calls go to %s as it takes, %d in %d seconds',
	async (option, most, seconds, readsOfEach) => {
		const template = await readTemplate(`book-payments-${option}.json`);
		for (const bookings of [1, 12, 30, 60, 120, 240]) {
			const times = callTimes(template, bookings, readsOfEach);
			expect(mostWithin(times, seconds)).toBeLessThanOrEqual(most);
		}
	},
);

it.each(['erpnext', 'invoiceninja', 'odoo', 'eenvoudigfactureren'])(
	'payments do not all go to %s at once',
	async (option) => {
		const { nodes } = await readTemplate(`book-payments-${option}.json`);
		const register = nodes.find(({ name }) => name === 'Register');
		const { batchSize, batchInterval } = Object(register?.parameters.options).batching.batch;
		expect(batchSize).toBeLessThanOrEqual(10);
		expect(batchInterval).toBeGreaterThan(0);
	},
);
