import { watchFirstPoll, type DemoResult } from './DemoResult';
import { createSeed } from '../sandbox/seed/createSeed';
import { readDemoOptions } from './demoOptions';
import { startInvoicing } from './invoicing/startInvoicing';
import { OWNER } from '../n8n/client/Session';
import { showProgress } from '../n8n/install/progress';
import { resultTable } from './resultTable';
import { startDemo, type RunningDemo } from './startDemo';

const print = (text: string) => process.stdout.write(`${text}\n`);

function whereToLook({ n8n, sandbox, invoicing, workflowId }: RunningDemo): string {
	return `
Workflow   ${n8n.url}/workflow/${workflowId}
Login      ${OWNER.email} / ${OWNER.password}
${invoicing.whereToLook(n8n.url)}
Ponto      ${sandbox.url}/_control lists what can be changed at the bank

It stays up until Ctrl-C.`;
}

function verdict({ paid, partPaid, review, wrong, leftToPerson }: DemoResult): string {
	const booked = `Invoices paid: ${paid}, part paid: ${partPaid}. Wrong bookings: ${wrong.length}.`;
	const left = `Payments to review by a person: ${review}; ${leftToPerson} of the bookings that the demo knows to be right wait there.`;
	return [booked, left, ...wrong].join('\n');
}

function untilCtrlC(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGINT', resolve);
		process.once('SIGTERM', resolve);
	});
}

async function main(): Promise<number> {
	const startedAt = Date.now();
	const options = readDemoOptions(process.argv.slice(2));
	// Until everything is up, Ctrl-C ends at once; what was started goes down with this process.
	const giveUp = () => process.exit(130);
	process.on('SIGINT', giveUp).on('SIGTERM', giveUp);
	const seed = createSeed({ today: new Date().toISOString().slice(0, 10) });
	const demo = await startDemo({
		seed,
		invoicing: await startInvoicing(options.invoicing, seed),
	});
	try {
		const result = await showProgress(
			'Activating the workflow and waiting for its first poll',
			() => watchFirstPoll(demo, startedAt),
		);
		print(options.json ? JSON.stringify(result) : `\n${resultTable(result)}\n\n${verdict(result)}`);
		if (!options.once) {
			print(whereToLook(demo));
			process.off('SIGINT', giveUp).off('SIGTERM', giveUp);
			await untilCtrlC();
		}
		return result.ok ? 0 : 1;
	} finally {
		await demo.close();
	}
}

main().then(
	(status) => process.exit(status),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(1);
	},
);
