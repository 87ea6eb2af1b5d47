/** A JSON:API resource as the API sends it. */
export interface Resource {
	readonly type: string;
	readonly id: string;
	readonly attributes?: object;
	readonly relationships?: Readonly<Record<string, object>>;
	readonly links?: Readonly<Record<string, string>>;
	readonly meta?: object;
}

/** `{ data }` around one resource. */
export function singleDocument(resource: Resource): { data: Resource } {
	return { data: resource };
}

/** What remains of a deleted resource in the answer to DELETE. */
export function deletedDocument(type: string, id: string): { data: Resource } {
	return { data: { id, type } };
}

/** A relationship to one known resource. */
export function relatedResource(type: string, id: string, related?: string) {
	return { data: { id, type }, ...(related === undefined ? {} : { links: { related } }) };
}

/** A relationship to a collection, by its link only. */
export function relatedCollection(type: string, related: string) {
	return { links: { meta: { type }, related } };
}
