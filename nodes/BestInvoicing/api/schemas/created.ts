import { z } from 'zod';
import { idText } from './looseFields';

const noFields = z.union([z.array(z.unknown()).length(0), z.null(), z.undefined()]);

/**
 * The answer to what was registered, changed or deleted. It may come without a body, and PHP writes an object
 * without fields as an empty list.
 */
export const createdSchema = z.union([
	z.object({ id: idText.optional() }).passthrough(),
	noFields.transform((): { id?: string } => ({})),
]);
