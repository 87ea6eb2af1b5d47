import { z } from 'zod';
import { idText } from './fields';

/** The answer to what was registered, changed or deleted. */
export const createdSchema = z.object({ id: idText.optional() }).passthrough();
