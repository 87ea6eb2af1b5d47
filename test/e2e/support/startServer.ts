import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../n8n/server/freePort';

/** A Redis or PostgreSQL of its own on the loopback, for one test file. */
export interface RunningServer {
	readonly port: number;
	close(): Promise<void>;
}

const READY_LIMIT_MS = 60_000;

async function accepts(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)));
		socket.once('error', () => resolve(false));
	});
}

async function startServer(
	program: string,
	args: readonly string[],
	port: number,
	folder: string,
	user: SpawnOptions = {},
): Promise<RunningServer> {
	const child = spawn(program, args, { cwd: folder, stdio: 'ignore', ...user });
	const ended = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', () => resolve());
	});
	const close = async () => {
		child.kill('SIGINT');
		await ended;
		await rm(folder, { recursive: true, force: true });
	};
	const giveUp = Date.now() + READY_LIMIT_MS;
	while (!(await accepts(port))) {
		if (Date.now() > giveUp) {
			await close();
			throw new Error(`${program} did not start`);
		}
		await sleep(100);
	}
	return { port, close };
}

/** Starts Debian's redis-server without persistence. */
export async function startRedis(): Promise<RunningServer> {
	const folder = await mkdtemp(join(tmpdir(), 'redis-'));
	const port = await freePort();
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
	return await startServer('redis-server', args, port, folder);
}

// PostgreSQL refuses to run as root; Debian's package brings a user for it.
function postgresUser(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
	return { uid: id('-u'), gid: id('-g') };
}

/** Starts a new PostgreSQL with the user and database `postgres`, which needs no password. */
export async function startPostgres(): Promise<RunningServer> {
	const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
	const user = postgresUser();
	if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
	const data = join(folder, 'data');
	execFileSync('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres'], {
		cwd: folder,
		stdio: 'ignore',
		...user,
	});
	const programs = execFileSync('pg_config', ['--bindir']).toString().trim();
	const port = await freePort();
	const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
	return await startServer(join(programs, 'postgres'), args, port, folder, user);
}
