import { startPostgres, startRedis } from './startServer';

/** The queue and the database of an n8n in queue mode, and how its processes find them. */
export interface QueueServers {
	readonly environment: Readonly<Record<string, string>>;
	close(): Promise<void>;
}

/** Starts Redis and PostgreSQL. A job whose worker is gone is noticed within seconds, not a minute. */
export async function startQueueServers(): Promise<QueueServers> {
	const redis = await startRedis();
	const postgres = await startPostgres().catch(async (error: Error) => {
		await redis.close();
		throw new Error('PostgreSQL could not be started', { cause: error });
	});
	return {
		environment: {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			QUEUE_WORKER_LOCK_DURATION: '15000',
			QUEUE_WORKER_LOCK_RENEW_TIME: '5000',
			QUEUE_WORKER_STALLED_INTERVAL: '5000',
			// Webhooks are the webhook process's work alone.
			N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(postgres.port),
			DB_POSTGRESDB_USER: 'postgres',
			DB_POSTGRESDB_DATABASE: 'postgres',
		},
		close: async () => {
			await postgres.close();
			await redis.close();
		},
	};
}
