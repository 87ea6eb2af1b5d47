import type { IDataObject } from 'n8n-workflow';
import type { AnyResource } from './schemas/jsonApi';

/** A resource in one level, as Ponto sent it: `{ id, type, ...attributes, relationships, meta, links }`. */
export function flattenResource({ sent, ...envelope }: AnyResource): IDataObject {
	const { id, type, relationships, meta, links } = envelope;
	return {
		...sent,
		id,
		type,
		...(relationships && { relationships }),
		...(meta && { meta }),
		...(links && { links }),
	} as IDataObject;
}
