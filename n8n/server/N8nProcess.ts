import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { N8nInstallation } from '../install/ensureN8n';

const READY_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 20_000;
const LOG_LINES_SHOWN = 25;

/** One n8n process: start, stop, kill, and start again on the same folder. */
export class N8nProcess {
	private child?: ChildProcess;
	/** However this process ends, n8n does not outlive it. */
	private readonly endWithUs = () => this.signal(this.child?.pid, 'SIGKILL');

	constructor(
		private readonly installation: N8nInstallation,
		private readonly environment: Record<string, string | undefined>,
		readonly url: string,
		readonly logFile: string,
		private readonly command: readonly string[] = ['start'],
	) {}

	get pid(): number | undefined {
		return this.child?.pid;
	}

	/** Starts n8n and waits until it answers that it is ready. */
	async start(): Promise<void> {
		const log = openSync(this.logFile, 'a');
		const child = spawn(
			this.installation.node.program,
			[this.installation.program, ...this.command],
			{
				env: this.environment,
				stdio: ['ignore', log, log],
				// A group of its own: n8n's task runner goes down with it, and Ctrl-C reaches the demo first.
				detached: process.platform !== 'win32',
			},
		);
		closeSync(log);
		this.child = child;
		process.once('exit', this.endWithUs);
		let ended = false;
		child.once('exit', () => (ended = true));
		const giveUp = Date.now() + READY_LIMIT_MS;
		while (!(await this.isReady())) {
			if (ended || Date.now() > giveUp) {
				await this.kill();
				throw new Error(
					`n8n did not become ready. Its log ends with:\n${await this.lastLogLines()}`,
				);
			}
			await sleep(250);
		}
	}

	/** Asks n8n to end, and ends it by force when it does not. */
	async stop(): Promise<void> {
		await this.end('SIGTERM', STOP_LIMIT_MS);
	}

	/** Ends n8n as a power cut would. */
	async kill(): Promise<void> {
		await this.end('SIGKILL', STOP_LIMIT_MS);
	}

	/** The end of n8n's log, for messages. */
	async lastLogLines(): Promise<string> {
		const log = await readFile(this.logFile, 'utf8').catch(() => '');
		return log.trimEnd().split('\n').slice(-LOG_LINES_SHOWN).join('\n');
	}

	private async isReady(): Promise<boolean> {
		const answer = await fetch(`${this.url}/healthz/readiness`).catch(() => undefined);
		return answer?.status === 200;
	}

	private async end(signal: NodeJS.Signals, limitMs: number): Promise<void> {
		const child = this.child;
		this.child = undefined;
		process.off('exit', this.endWithUs);
		if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
		const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
		// SIGTERM goes to n8n alone, which ends its runner itself; SIGKILL to the whole group.
		this.signal(child.pid, signal);
		const force = setTimeout(() => this.signal(child.pid, 'SIGKILL'), limitMs);
		await gone;
		clearTimeout(force);
	}

	private signal(pid: number | undefined, signal: NodeJS.Signals): void {
		if (pid === undefined) return;
		const group = signal === 'SIGKILL' && process.platform !== 'win32';
		try {
			process.kill(group ? -pid : pid, signal);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
	}
}
