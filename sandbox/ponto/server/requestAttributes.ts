import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { invalidAttributes } from '../apiFailure';

function pointTo({ issues }: z.ZodError, ...parents: string[]) {
	return issues.map(({ message, path }) => ({
		pointer: ['', ...parents, ...path].join('/'),
		detail: message,
	}));
}

/**
 * The attributes of a `{ data: { type, attributes } }` body; unknown ones are left out.
 * @throws ApiFailure 400 with a pointer for each attribute that cannot be used.
 */
export function requestAttributes<Attributes extends z.ZodTypeAny>(
	request: FastifyRequest,
	type: string | readonly [string, ...string[]],
	attributes: Attributes,
): z.output<Attributes> {
	const types: [string, ...string[]] = typeof type === 'string' ? [type] : [...type];
	const document = z.object({
		data: z.object({ type: z.enum(types), attributes: z.record(z.unknown()).default({}) }),
	});
	const envelope = document.safeParse(request.body ?? {});
	if (!envelope.success) throw invalidAttributes(pointTo(envelope.error));
	const parsed = attributes.safeParse(envelope.data.data.attributes);
	if (!parsed.success) throw invalidAttributes(pointTo(parsed.error, 'data', 'attributes'));
	return parsed.data;
}
