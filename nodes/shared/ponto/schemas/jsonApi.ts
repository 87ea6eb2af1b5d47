import { uniqBy } from 'lodash';
import { z } from 'zod';
import { readAttributes, type ReadAttributes } from './readAttributes';

const loose = z.object({}).passthrough().nullish().catch(undefined);

/** A link from one resource to another. */
const relationshipSchema = z
	.object({
		data: z.object({ id: z.string(), type: z.string().optional() }).nullish().catch(undefined),
	})
	.passthrough()
	.catch({});

const relationshipsSchema = z.record(relationshipSchema).nullish().catch(undefined);

/** A JSON:API resource, its attributes as their fields say. */
export interface ReadResource<Fields extends z.ZodRawShape, Meta> extends ReadAttributes<Fields> {
	readonly id: string;
	readonly type: string;
	readonly relationships?: z.output<typeof relationshipsSchema>;
	readonly meta?: Meta;
	readonly links?: z.output<typeof loose>;
}

/**
 * A JSON:API resource. Only its ID must be right, so that one odd field never stops a whole list: an attribute that is
 * not as its field says is read as null and named in `unreadFields`, and what Ponto adds later passes through. Attributes
 * in `vital` are named there also when they are missing. The schema has its `fields`.
 */
export function resourceSchema<
	Fields extends z.ZodRawShape,
	Meta extends z.ZodTypeAny = typeof loose,
>(fields: Fields, { vital = [], meta }: { vital?: readonly string[]; meta?: Meta } = {}) {
	const schema = z
		.object({
			id: z.string().min(1),
			type: z.string().catch(''),
			attributes: z.unknown(),
			relationships: relationshipsSchema,
			meta: meta ?? loose,
			links: loose,
		})
		.transform(({ attributes, ...envelope }): ReadResource<Fields, z.output<Meta>> => ({
			...envelope,
			...readAttributes(fields, attributes, vital),
		}));
	return Object.assign(schema, { fields });
}

/** A document that holds one resource. */
export function documentSchema<Resource extends z.ZodTypeAny>(resource: Resource) {
	return z.object({ data: resource });
}

/** A page of a list, each resource once. No `links.next` means the end; a short page does not. */
export function pageSchema<Resource extends z.ZodType<{ id: string }, z.ZodTypeDef, unknown>>(
	resource: Resource,
) {
	return z.object({
		data: z.array(resource).transform((resources) => uniqBy(resources, 'id')),
		links: z.object({ next: z.string().nullish() }).passthrough().nullish(),
		meta: loose,
	});
}

/** Any resource, where only its envelope matters; some have no attributes. */
export const anyResourceSchema = resourceSchema({});
export type AnyResource = z.output<typeof anyResourceSchema>;

/** The page that Ponto wants a person to visit for this resource, if it gave one. */
export function redirectLink({ links }: Pick<AnyResource, 'links'>): string | null {
	return typeof links?.redirect === 'string' ? links.redirect : null;
}
