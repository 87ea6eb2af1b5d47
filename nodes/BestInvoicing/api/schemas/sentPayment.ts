import { z } from 'zod';
import { amountsSchema } from './amounts';
import { idText, optionalDate, optionalText, truth } from './looseFields';

/**
 * A registered payment. The 2021 document does not say which document it belongs to; where the API names
 * it (`invoice_id` and the like), it is read. Nor has it a word on deleted payments, which documents have.
 */
export const sentPaymentSchema = z
	.object({
		id: idText,
		payment_account_id: optionalText,
		date: optionalDate,
		amount: amountsSchema,
		currency_id: optionalText,
		name: optionalText,
		iban: optionalText,
		deleted: truth,
		invoice_id: optionalText,
		creditnote_id: optionalText,
		purchase_id: optionalText,
	})
	.passthrough();

/** A payment as the API sent it, its fields read. */
export type SentPayment = z.output<typeof sentPaymentSchema>;
