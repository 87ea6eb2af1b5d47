import { z } from 'zod';

const loose = z.object({}).passthrough();

/** A JSON:API resource with the given attributes; what Ponto adds later passes through. */
export function resourceSchema<Shape extends z.ZodRawShape>(attributes: Shape) {
	return z
		.object({
			id: z.string().min(1),
			type: z.string(),
			attributes: z.object(attributes).passthrough(),
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

/** Any resource, where only its envelope matters; some have no attributes. */
export const anyResourceSchema = resourceSchema({}).extend({
	attributes: loose.nullish().transform((attributes) => attributes ?? {}),
});
export type AnyResource = z.output<typeof anyResourceSchema>;

/** The page that Ponto wants a person to visit for this resource, if it gave one. */
export function redirectLink({ links }: AnyResource): string | null {
	return typeof links?.redirect === 'string' ? links.redirect : null;
}
