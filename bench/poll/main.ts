import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipObject } from 'lodash';
import type { IDataObject } from 'n8n-workflow';
import { PontoTrigger } from '../../nodes/PontoTrigger/PontoTrigger.node.js';
import { createControl } from '../../sandbox/ponto/control/createControl';
import { pollOnce } from '../../n8n/engine';
import { pontoCredential } from '../../test/support/insideNode';
import { requestToken } from '../../test/support/pontoClient';
import { print } from '../print';
import type { TargetResult } from '../quality/targets';
import { formatTable } from '../table';
import { arrivals, firmWith, history } from './firm';

const ACCOUNTS = 200;
const HISTORY_EACH = 500;
/** A booking each day and a half: the window of ten days holds few of them. */
const HOURS_BETWEEN = 36;
const NEW_EACH = 50;
const PAGE = 100;
const ROUNDS_OF_NEWS = 3;

const HEADING = [
	'what',
	'polls',
	'items',
	'requests',
	'time',
	'CPU',
	'CPU per 1,000 items',
	'memory',
];

const node = new PontoTrigger();

interface Poll {
	readonly items: number;
	readonly requests: number;
	readonly milliseconds: number;
	readonly cpuMilliseconds: number;
	readonly bytes: number;
}

async function startStandIn(): Promise<{ url: string; close(): void }> {
	const child = fork(join(__dirname, 'sandboxProcess.ts'), [String(ACCOUNTS)]);
	const url = await new Promise<string>((resolve, reject) => {
		child.once('message', (message) => resolve(String(message)));
		child.once('error', reject);
	});
	return { url, close: () => child.disconnect() };
}

async function main(): Promise<void> {
	const standIn = await startStandIn();
	const control = createControl(standIn.url);
	const accounts = firmWith(ACCOUNTS).accounts.map(({ id }) => id);
	const staticData: IDataObject = {};
	const rows: string[][] = [];

	async function poll(): Promise<Poll> {
		const token = (await requestToken(standIn.url)).body.access_token;
		const oauthTokenData = { access_token: token, token_type: 'bearer' };
		const pontoOAuth2Api = { ...pontoCredential(standIn.url), oauthTokenData };
		await control.clearRequests();
		const [startedAt, cpu] = [performance.now(), process.cpuUsage()];
		const run = { parameters: { firstPoll: 0 }, credentials: { pontoOAuth2Api } };
		const outputs = await pollOnce(node, 'trigger', staticData, run);
		const { user, system } = process.cpuUsage(cpu);
		return {
			items: outputs?.[0]?.length ?? 0,
			requests: await control.countRequests({ path: '^/accounts' }),
			milliseconds: performance.now() - startedAt,
			cpuMilliseconds: (user + system) / 1_000,
			bytes: JSON.stringify(staticData).length,
		};
	}

	/** Polls until a poll asks for no more than the account list. */
	async function pollToRest(what: string): Promise<Poll> {
		let sum: Poll = { items: 0, requests: 0, milliseconds: 0, cpuMilliseconds: 0, bytes: 0 };
		for (let count = 1; ; count += 1) {
			const next = await poll();
			const isAtRest = next.requests <= Math.ceil(ACCOUNTS / PAGE);
			if (isAtRest) {
				rows.push([what, String(count - 1), ...cells(sum)]);
				rows.push([`quiet after ${what}`, '1', ...cells(next)]);
				return { ...sum, bytes: next.bytes };
			}
			sum = {
				items: sum.items + next.items,
				requests: sum.requests + next.requests,
				milliseconds: sum.milliseconds + next.milliseconds,
				cpuMilliseconds: sum.cpuMilliseconds + next.cpuMilliseconds,
				bytes: next.bytes,
			};
			print(`${what}: ${next.items} items, ${next.requests} requests`);
		}
	}

	try {
		for (const account of accounts) {
			const transactions = history(HISTORY_EACH, HOURS_BETWEEN);
			await control.addTransactions({ account, transactions });
		}
		await pollToRest('activation');
		const quiet = await poll();
		const news: Poll[] = [];
		for (let round = 0; round < ROUNDS_OF_NEWS; round += 1) {
			for (const account of accounts) {
				await control.addTransactions({ account, transactions: arrivals(NEW_EACH) });
			}
			news.push(await pollToRest(`10,000 new (${round + 1})`));
		}
		report(quiet, news);
	} finally {
		standIn.close();
	}

	function report(quiet: Poll, news: readonly Poll[]): void {
		print(`\n${ACCOUNTS} accounts, ${ACCOUNTS * HISTORY_EACH} transactions of history\n`);
		print(formatTable(HEADING, rows));
		const targets = checkTargets(quiet, news);
		print(`\n${formatTable(['target', 'wanted', 'measured', 'met'], targets.map(targetCells))}`);
		// Objects only, which the formatter leaves as they are.
		const polls = rows.map((row) => zipObject(HEADING, row));
		const results = { node: process.version, polls, targets };
		writeFileSync(join(__dirname, 'results.json'), `${JSON.stringify(results, null, '\t')}\n`);
		if (targets.some(({ met }) => !met)) process.exitCode = 1;
	}
}

function cells({ items, requests, milliseconds, cpuMilliseconds, bytes }: Poll): string[] {
	const ms = (value: number) => `${Math.round(value)} ms`;
	const perThousand = items > 0 ? ms((cpuMilliseconds / items) * 1_000) : '';
	const kilobytes = `${Math.round(bytes / 1_000)} KB`;
	return [
		String(items),
		String(requests),
		ms(milliseconds),
		ms(cpuMilliseconds),
		perThousand,
		kilobytes,
	];
}

const targetCells = ({ name, target, measured, met }: TargetResult) => [
	name,
	target,
	measured,
	met ? 'yes' : 'no',
];

function checkTargets(quiet: Poll, news: readonly Poll[]): TargetResult[] {
	const listPages = Math.ceil(ACCOUNTS / PAGE);
	const filled = ACCOUNTS * Math.ceil(NEW_EACH / PAGE);
	const first = news[0];
	const last = news.at(-1);
	if (!first || !last) throw new RangeError('No news was measured');
	// The account list is asked for at each poll, also at the one that goes on with the rest.
	const walked = first.requests - listPages * Math.ceil(first.requests / (filled + listPages));
	const growth = (last.bytes - first.bytes) / (ACCOUNTS * NEW_EACH * (news.length - 1));
	return [
		{
			name: 'requests of a quiet poll',
			target: `${listPages}, the pages of the account list`,
			measured: String(quiet.requests),
			met: quiet.requests === listPages,
		},
		{
			name: '10,000 new, pages read',
			target: `at most 1.1 x the ${filled} that they fill`,
			measured: `${walked} (${(walked / filled).toFixed(2)} x)`,
			met: walked <= 1.1 * filled,
		},
		{
			name: '10,000 new, each once',
			target: String(ACCOUNTS * NEW_EACH),
			measured: String(first.items),
			met: first.items === ACCOUNTS * NEW_EACH,
		},
		{
			name: 'memory',
			target: 'below 400 KB',
			measured: `${Math.round(first.bytes / 1_000)} KB`,
			met: first.bytes < 400_000,
		},
		{
			name: 'memory for one more within the window',
			target: 'at most 12 bytes',
			measured: `${growth.toFixed(1)} bytes, ${Math.round(last.bytes / 1_000)} KB after 30,000`,
			met: growth <= 12,
		},
	];
}

void main();
