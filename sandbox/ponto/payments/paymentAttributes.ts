import { z } from 'zod';
import { isStructuredCommunication } from '../../../nodes/shared/domain/structuredCommunication';
import type { PaymentAttributes } from '../store/payment';
import { calendarDate, iban, sepaText } from './sepaText';

const MAX_NAME = 60;
const MAX_REMITTANCE = 140;
const MAX_END_TO_END_ID = 35;

const payee = {
	amount: z.number().positive().multipleOf(0.01, 'must have at most two decimals'),
	creditorAccountReference: iban,
	creditorAccountReferenceType: z.literal('IBAN'),
	creditorAgent: sepaText(11).nullish(),
	creditorAgentType: z.literal('BIC').nullish(),
	creditorName: sepaText(MAX_NAME),
	endToEndId: sepaText(MAX_END_TO_END_ID).nullish(),
	remittanceInformation: sepaText(MAX_REMITTANCE).nullish(),
	remittanceInformationType: z.enum(['structured', 'unstructured']).nullish(),
};

interface Remittance {
	readonly remittanceInformation?: string | null;
	readonly remittanceInformationType?: 'structured' | 'unstructured' | null;
}

/** A structured remittance must be a Belgian structured communication or an RF reference. */
export function hasUsableRemittance(remittance: Remittance): boolean {
	const { remittanceInformation: text, remittanceInformationType: type } = remittance;
	if (type !== 'structured' || typeof text !== 'string') return true;
	return isStructuredCommunication(text.replace(/[+*/\s]/g, '')) || /^RF\d{2}/i.test(text);
}

/** How an unusable structured remittance is reported. */
export const REMITTANCE_ISSUE = {
	message: 'is not a valid structured communication',
	path: ['remittanceInformation'],
};

/** Attributes with which a payment is created. */
export const newPayment = z
	.object({
		...payee,
		currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code'),
		redirectUri: z.string().url().nullish(),
		requestedExecutionDate: calendarDate.nullish(),
	})
	.refine(hasUsableRemittance, REMITTANCE_ISSUE);

const paymentInBulk = z
	.object({ ...payee, currency: z.literal('EUR') })
	.refine(hasUsableRemittance, REMITTANCE_ISSUE);

/** Attributes with which a bulk payment is created. */
export const newBulkPayment = z.object({
	batchBookingPreferred: z.boolean().default(false),
	payments: z.array(paymentInBulk).min(1),
	redirectUri: z.string().url().nullish(),
	reference: sepaText(MAX_END_TO_END_ID),
	requestedExecutionDate: calendarDate.nullish(),
});

/** Attributes with which a payment request is created. */
export const newPaymentRequest = z
	.object({
		amount: payee.amount,
		endToEndId: payee.endToEndId,
		redirectUri: z.string().url().nullish(),
		remittanceInformation: payee.remittanceInformation,
		remittanceInformationType: payee.remittanceInformationType,
	})
	.refine(hasUsableRemittance, REMITTANCE_ISSUE);

/** A payment with everything that was left out written as null. */
export function completePayment(
	payment: Omit<z.output<typeof paymentInBulk>, 'currency'> & {
		readonly currency: string;
		readonly requestedExecutionDate?: string | null;
	},
): PaymentAttributes {
	return {
		amount: payment.amount,
		creditorAccountReference: payment.creditorAccountReference,
		creditorAccountReferenceType: payment.creditorAccountReferenceType,
		creditorAgent: payment.creditorAgent ?? null,
		creditorAgentType: payment.creditorAgentType ?? null,
		creditorName: payment.creditorName,
		currency: payment.currency,
		endToEndId: payment.endToEndId ?? null,
		remittanceInformation: payment.remittanceInformation ?? null,
		remittanceInformationType: payment.remittanceInformationType ?? null,
		requestedExecutionDate: payment.requestedExecutionDate ?? null,
	};
}
