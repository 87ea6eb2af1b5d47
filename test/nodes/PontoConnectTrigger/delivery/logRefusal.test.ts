import type { IWebhookFunctions } from 'n8n-workflow';
import { logRefusal } from '../../../../nodes/PontoConnectTrigger/delivery/logRefusal';

const NOW = Date.parse('2026-11-20T09:00:00.000Z');
const MINUTE_MS = 60_000;

function node(id: string) {
	const lines: string[] = [];
	const context = {
		getNode: () => ({ id, name: 'Ponto events' }),
		getWorkflow: () => ({ id: 'workflow-1' }),
		logger: { warn: (line: string) => lines.push(line) },
	} as unknown as IWebhookFunctions;
	return { lines, context };
}

describe('deliveries that are refused', () => {
	it('fill no log: five lines a minute, then how many more there were', () => {
		const { lines, context } = node('forged');
		for (let count = 0; count < 1_000; count += 1) logRefusal(context, 'it is not signed', NOW);
		expect(lines).toEqual(Array(5).fill('Ponto events refused a delivery: it is not signed'));
		logRefusal(context, 'it is not signed', NOW + MINUTE_MS);
		expect(lines.at(-1)).toBe(
			'Ponto events refused a delivery: it is not signed (and 995 more that were not logged)',
		);
	});

	it('of one node leave the log of another alone', () => {
		const [one, other] = [node('one'), node('other')];
		for (let count = 0; count < 9; count += 1) logRefusal(one.context, 'it has expired', NOW);
		logRefusal(other.context, 'it has expired', NOW);
		expect(other.lines).toHaveLength(1);
	});
});
