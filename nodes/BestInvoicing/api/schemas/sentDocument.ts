import { z } from 'zod';
import { amountsSchema } from './amounts';
import { idText, optionalDate, optionalNumber, optionalText, truth } from './looseFields';

/**
 * A sales or purchase document. The vendor describes invoices and credit notes; purchases are known by
 * name only, so a supplier is also read from the fields that a customer has.
 */
export const sentDocumentSchema = z
	.object({
		id: idText,
		number_formatted: optionalText,
		number: optionalText,
		date: optionalDate,
		expiration_date: optionalDate,
		status: optionalText,
		deleted: truth,
		currency_id: optionalText,
		total_amount_incl: amountsSchema,
		customer_id: optionalText,
		customer_name: optionalText,
		supplier_id: optionalText,
		supplier_name: optionalText,
		supplier_iban: optionalText,
		ogm: optionalText,
		order_reference: optionalText,
		settlement_discount: optionalNumber,
		settlement_term: optionalNumber,
	})
	.passthrough();

/** A document as the API sent it, its fields read. */
export type SentDocument = z.output<typeof sentDocumentSchema>;
