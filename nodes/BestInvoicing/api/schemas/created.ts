import { z } from 'zod';
import { idText } from './looseFields';

/** The answer to what was registered, changed or deleted. */
export const createdSchema = z.object({ id: idText.optional() }).passthrough();
