const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * An ID in the letter case in which Ponto writes it: RFC 9562 reads a UUID in any, so it is one ID. Other IDs stay.
 *
 * @example canonicalId('8E57C3E9-5EE9-4BA0-8A1B-0F3C5D3F6A6D') // '8e57c3e9-5ee9-4ba0-8a1b-0f3c5d3f6a6d'
 */
export function canonicalId(id: string): string {
	return UUID.test(id) ? id.toLowerCase() : id;
}
