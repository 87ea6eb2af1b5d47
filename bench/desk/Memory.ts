import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a process holds, in megabytes: in all, and in its JavaScript heap once what is unused is freed. */
export interface Held {
	readonly resident: number;
	readonly heap: number;
}

const WAIT_MS = 50;
const MEGABYTE = 1024 ** 2;

/** Asks n8n what it holds; n8n has to be started with {@link Memory.environment}. */
export class Memory {
	private readonly file = join(tmpdir(), `bench-heap-${process.pid}.json`);

	readonly environment = {
		NODE_OPTIONS: `--require ${join(__dirname, 'tellHeap.cjs')}`,
		BENCH_HEAP_FILE: this.file,
	};

	async read(pid: number): Promise<Held> {
		rmSync(this.file, { force: true });
		process.kill(pid, 'SIGUSR2');
		while (!existsSync(this.file)) await sleep(WAIT_MS);
		const { rss, heapUsed } = JSON.parse(readFileSync(this.file, 'utf8')) as NodeJS.MemoryUsage;
		rmSync(this.file);
		return { resident: rss / MEGABYTE, heap: heapUsed / MEGABYTE };
	}
}
