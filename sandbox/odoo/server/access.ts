import type { FastifyInstance } from 'fastify';
import type { Books } from '../store/books';
import { notFound, unauthorized } from './apiRefusal';

/** Asks every call for the API key, and for the database where there are several. */
export function checkAccess(server: FastifyInstance, { options }: Books): void {
	server.addHook('onRequest', async ({ headers }) => {
		const { apiKey, habits } = options;
		const database = headers['x-odoo-database'];
		const isNamed = habits.databases.includes(String(database));
		if (database === undefined ? habits.databases.length > 1 : !isNamed) {
			throw notFound('Database not found');
		}
		if (headers.authorization?.toLowerCase() !== `bearer ${apiKey}`) throw unauthorized();
	});
}
