import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import { wrongs } from './markPaidCheck';
import { nightOver, openWorld, personOf, runOnce, type Templates } from './markPaidWorld';

const DAYS = 3;
const KILL_CHANCE = 0.03;
const SEEDS = process.env.CHAOS_SEED
	? process.env.CHAOS_SEED.split(',').map(Number)
	: Array.from({ length: Number(process.env.CHAOS_SEEDS ?? 15) }, (_, index) => index + 1);

describe('two sweeps at once, n8n killed at any moment, and a person at the tables', () => {
	let templates: Templates;
	let create: WorkflowFile;

	beforeAll(async () => {
		templates = {
			markPaid: await readTemplate('mark-invoices-paid-data-table.json'),
			book: await readTemplate('book-payments-data-table.json'),
		};
		create = await readTemplate('create-invoice-tables-data-table.json');
	});

	it.each(SEEDS)(
		'leave each payment booked once or before a person, and no correction undone (seed %d)',
		async (seed) => {
			const world = openWorld(seed, create);
			for (let day = 0; day < DAYS; day += 1) {
				const how = { killChance: KILL_CHANCE, act: personOf(world) };
				await Promise.all([runOnce(world, templates, how), runOnce(world, templates, how)]);
				nightOver(world);
			}
			await runOnce(world, templates);
			await runOnce(world, templates);
			expect(wrongs(world)).toEqual([]);
		},
		60_000,
	);
});
