import type { FastifyReply } from 'fastify';
import type { ApiHabits } from '../sandboxOptions';

/** Confirms a change of the row with that id, as the API has the habit. */
export async function confirm(
	reply: FastifyReply,
	{ confirms }: ApiHabits,
	status: 200 | 201,
	id: number,
): Promise<FastifyReply> {
	if (confirms === 'nothing') return await reply.code(204).send();
	const body = { id, code: status === 201 ? 'Created' : 'Deleted' };
	return await reply.code(status).send(confirms === 'emptyList' ? [] : body);
}
