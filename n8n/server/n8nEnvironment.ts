/** Which ports and folder one n8n uses. */
export interface N8nPlace {
	readonly port: number;
	readonly brokerPort: number;
	readonly userFolder: string;
	readonly encryptionKey: string;
}

const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	NO_COLOR: '1',
};

/** What of the caller's environment reaches n8n: not its npm or Node settings, and no N8N_ variable of another installation. */
function inherited(): Record<string, string | undefined> {
	const foreign = /^(npm_|n8n_|node_|db_|executions_|queue_|jest_)/i;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** The environment of an n8n that listens on the loopback only and stays quiet towards the outside. */
export function n8nEnvironment(
	place: N8nPlace,
	extra: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> {
	return {
		...inherited(),
		...QUIET,
		N8N_USER_FOLDER: place.userFolder,
		N8N_HOST: '127.0.0.1',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(place.port),
		N8N_RUNNERS_BROKER_PORT: String(place.brokerPort),
		N8N_ENCRYPTION_KEY: place.encryptionKey,
		N8N_SECURE_COOKIE: 'false',
		GENERIC_TIMEZONE: 'Europe/Brussels',
		DB_TYPE: 'sqlite',
		...extra,
	};
}
