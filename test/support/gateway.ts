import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../n8n/server/freePort';

const GATEWAY = join(__dirname, '..', '..', 'gateway');
const START_LIMIT_MS = 20_000;

/** Where the shipped gateway configuration leads in a test; the names are those of the configuration. */
export interface GatewaySettings {
	/** Host and port of the API behind the gateway. */
	readonly PONTO_UPSTREAM: string;
	/** Folder with application.pem, application-key.pem and application-key-passphrase.txt. */
	readonly PONTO_CERTIFICATES: string;
	/** PEM file of the authorities that the API's certificate may come from. */
	readonly PONTO_TRUSTED_AUTHORITIES: string;
}

/** A gateway that is up. */
export interface Gateway {
	readonly url: string;
	close(): Promise<void>;
}

/** A real nginx, run without root rights' folders, with the configuration that this repository ships. */
export async function startNginx(settings: GatewaySettings): Promise<Gateway> {
	const port = await freePort();
	const folder = await mkdtemp(join(tmpdir(), 'ponto-gateway-nginx-'));
	await mkdir(join(folder, 'logs'));
	const template = await readFile(join(GATEWAY, 'nginx', 'ponto-gateway.conf.template'), 'utf8');
	const values: Record<string, string> = { ...settings, GATEWAY_LISTEN: `127.0.0.1:${port}` };
	const filled = template.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => values[name] ?? '');
	await writeFile(join(folder, 'ponto-gateway.conf'), filled);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
		.join(' ');
	await writeFile(
		join(folder, 'nginx.conf'),
		`pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'logs', 'error.log')};
		events {}
		http { ${temporary} include ${join(folder, 'ponto-gateway.conf')}; }`,
	);
	const nginx = spawn(
		'nginx',
		['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'],
		{ env: withSystemFolders(), stdio: 'ignore' },
	);
	return await whenUp(nginx, `http://127.0.0.1:${port}`, folder);
}

/** A real Caddy with the configuration that this repository ships. */
export async function startCaddy(settings: GatewaySettings): Promise<Gateway> {
	const url = `http://127.0.0.1:${await freePort()}`;
	const folder = await mkdtemp(join(tmpdir(), 'ponto-gateway-caddy-'));
	const caddy = spawn(
		'caddy',
		['run', '--config', join(GATEWAY, 'caddy', 'Caddyfile'), '--adapter', 'caddyfile'],
		{
			env: {
				...withSystemFolders(),
				...settings,
				GATEWAY_ADDRESS: url,
				XDG_CONFIG_HOME: folder,
				XDG_DATA_HOME: folder,
			},
			stdio: 'ignore',
		},
	);
	return await whenUp(caddy, url, folder);
}

/** Debian keeps servers in a folder that a user's PATH may lack. */
function withSystemFolders(): NodeJS.ProcessEnv {
	return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
}

async function whenUp(child: ChildProcess, url: string, folder: string): Promise<Gateway> {
	let failure: string | undefined;
	child.once('error', (error) => (failure = error.message));
	child.once('exit', (code) => (failure ??= `it ended with code ${code}`));
	const close = async () => {
		if (child.pid !== undefined && child.exitCode === null) {
			const gone = once(child, 'exit');
			child.kill('SIGTERM');
			await gone;
		}
		await rm(folder, { recursive: true, force: true });
	};
	const giveUp = Date.now() + START_LIMIT_MS;
	// Whatever it answers on its own path, it is up.
	while (!(await fetch(url).catch(() => undefined))) {
		if (failure !== undefined || Date.now() > giveUp) {
			await close();
			throw new Error(`The gateway did not start: ${failure ?? 'it does not answer'}`);
		}
		await sleep(100);
	}
	return { url, close };
}
