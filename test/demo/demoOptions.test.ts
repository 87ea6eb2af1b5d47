import { readDemoOptions } from '../../demo/demoOptions';

describe('the command line of the demo', () => {
	it('stays up, prints a table and uses data tables unless told otherwise', () => {
		expect(readDemoOptions([])).toEqual({ once: false, json: false, invoicing: 'data-table' });
	});

	it('reads --once, --json and --invoicing', () => {
		expect(readDemoOptions(['--once', '--json', '--invoicing', 'bestinvoicing'])).toEqual({
			once: true,
			json: true,
			invoicing: 'bestinvoicing',
		});
	});

	it.each([[['--onse']], [['--invoicing', 'paper']]])('refuses %j', (args) => {
		expect(() => readDemoOptions(args)).toThrow();
	});
});
