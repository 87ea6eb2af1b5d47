import { z } from 'zod';

const loose = z.object({}).passthrough();

/** A JSON:API resource with the given attributes; what Ponto adds later passes through. */
export function resourceSchema<Attributes extends z.AnyZodObject>(attributes: Attributes) {
	return z
		.object({
			id: z.string().min(1),
			type: z.string(),
			attributes: attributes.passthrough(),
			relationships: z.record(relationshipSchema).nullish(),
			meta: loose.nullish(),
			links: loose.nullish(),
		})
		.passthrough();
}

/** A link from one resource to another. */
export const relationshipSchema = z
	.object({ data: z.object({ id: z.string(), type: z.string().optional() }).nullish() })
	.passthrough();

/** A document that holds one resource. */
export function documentSchema<Resource extends z.ZodTypeAny>(resource: Resource) {
	return z.object({ data: resource });
}

/** A page of a list. No `links.next` means the end; a short page does not. */
export function pageSchema<Resource extends z.ZodTypeAny>(resource: Resource) {
	return z.object({
		data: z.array(resource),
		links: z.object({ next: z.string().nullish() }).passthrough().nullish(),
		meta: loose.nullish(),
	});
}

/** Any resource, where only its envelope matters. */
export const anyResourceSchema = resourceSchema(z.object({}));
export type AnyResource = z.output<typeof anyResourceSchema>;
