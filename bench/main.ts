import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { n8nNodesBaseFolder } from '../n8n/install/ensureN8n';
import { compileInto } from './performance/compile';
import { createDataSet } from './performance/dataSet';
import { measureInNewProcess } from './performance/measurement';
import type { RivalsResult } from './performance/measureRivals';
import { measureSize, type SizeResult } from './performance/measureSize';
import { formatReport, formatTargets, type Measured } from './performance/report';
import {
	checkPerformance,
	LARGEST_SIZE,
	REFERENCE_SIZE,
	SMALLEST_SIZE,
	WHOLE_NODE_SIZE,
} from './performance/targets';
import { formatPerformanceSummary } from './performance/summary';
import { print } from './print';
import { writeShownTable } from './shownTables';

const COMPARED_SIZES = [
	{ transactions: 10_000, invoices: 1000 },
	WHOLE_NODE_SIZE,
	REFERENCE_SIZE,
	LARGEST_SIZE,
];

const asLines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

function writeRows(folder: string): { transactionsPath: string; invoicesPath: string } {
	const { ledger } = createDataSet(REFERENCE_SIZE);
	const transactionsPath = join(folder, 'transactions.jsonl');
	const invoicesPath = join(folder, 'invoices.jsonl');
	writeFileSync(transactionsPath, asLines(ledger.transactions));
	writeFileSync(invoicesPath, asLines(ledger.invoices));
	return { transactionsPath, invoicesPath };
}

async function measureAll(folder: string): Promise<Measured> {
	const n8nNodesBase = await n8nNodesBaseFolder();
	const compiled = compileInto(folder, join('bench', 'performance'));
	const worker = join(compiled, 'worker.js');
	const turnWorker = join(compiled, 'turnWorker.js');
	const sizes: SizeResult[] = [];
	for (const size of [SMALLEST_SIZE, ...COMPARED_SIZES]) {
		sizes.push(await measureSize(turnWorker, size));
	}
	const growth = await measureInNewProcess(worker, 'growth', {
		small: SMALLEST_SIZE,
		large: LARGEST_SIZE,
	});
	const adversaries = await measureInNewProcess(worker, 'adversaries', {});
	const memory = await measureInNewProcess(worker, 'memory', writeRows(folder));
	const wholeNode = await measureInNewProcess(worker, 'wholeNode', { size: WHOLE_NODE_SIZE });
	const rivals: RivalsResult[] = [];
	for (const size of COMPARED_SIZES) {
		rivals.push(await measureInNewProcess(worker, 'rivals', { size, n8nNodesBase }));
	}
	return { sizes, growth, rivals, adversaries, memory, wholeNode };
}

async function main(): Promise<void> {
	const machine = {
		node: process.version,
		platform: `${process.platform} ${process.arch}`,
		cpu: cpus()[0].model,
		cores: cpus().length,
		memoryGigabytes: Math.round(totalmem() / 1e9),
	};
	print(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${machine.platform}`);
	print('This takes about ten minutes.\n');
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		const measured = await measureAll(folder);
		const targets = checkPerformance(measured);
		print(formatReport(measured));
		print(`\n${formatTargets(targets)}`);
		const results = { machine, targets, ...measured };
		writeFileSync(join(__dirname, 'results.json'), `${JSON.stringify(results, null, '\t')}\n`);
		writeShownTable('bench', formatPerformanceSummary(results));
		if (targets.some(({ met }) => !met)) process.exitCode = 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

void main();
