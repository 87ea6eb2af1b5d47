import { z } from 'zod';
import { idText, optionalText } from './looseFields';

/** A bank account or cash register on which payments are registered. */
export const paymentAccountSchema = z
	.object({
		id: idText,
		name: optionalText,
		iban: optionalText,
		bic: optionalText,
		current_balance: optionalText,
	})
	.passthrough();

/** A payment account as the API sent it, its fields read. */
export type PaymentAccount = z.output<typeof paymentAccountSchema>;
