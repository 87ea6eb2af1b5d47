import type { IDataObject } from 'n8n-workflow';
import type { z } from 'zod';
import { anyResourceSchema, documentSchema, type AnyResource } from './schemas/jsonApi';
import { request } from './request';
import type { RequestContext } from '../http/requestContext';

/** Reads one resource. */
export async function readResource<Schema extends z.ZodTypeAny>(
	context: RequestContext,
	path: string,
	schema: Schema,
): Promise<z.output<Schema>> {
	const answer = documentSchema(schema);
	const document: z.output<typeof answer> = await request(context, { path, answer });
	return document.data;
}

/** Creates a resource of a type; `idempotencyKey`, a UUID, makes Ponto do it once however often it is sent. */
export async function createResource(
	context: RequestContext,
	path: string,
	type: string,
	attributes: IDataObject,
	idempotencyKey?: string,
): Promise<AnyResource> {
	const { data } = await request(context, {
		method: 'POST',
		path,
		body: { data: { type, attributes } },
		headers: idempotencyKey === undefined ? {} : { 'Ibanity-Idempotency-Key': idempotencyKey },
		answer: documentSchema(anyResourceSchema),
	});
	return data;
}

/** Changes attributes of a resource. */
export async function updateResource(
	context: RequestContext,
	path: string,
	type: string,
	attributes: IDataObject,
): Promise<AnyResource> {
	const { data } = await request(context, {
		method: 'PATCH',
		path,
		body: { data: { type, attributes } },
		answer: documentSchema(anyResourceSchema),
	});
	return data;
}

/** Deletes a resource and returns the ID of what is gone. */
export async function deleteResource(context: RequestContext, path: string): Promise<string> {
	const answer = documentSchema(anyResourceSchema);
	return (await request(context, { method: 'DELETE', path, answer })).data.id;
}
