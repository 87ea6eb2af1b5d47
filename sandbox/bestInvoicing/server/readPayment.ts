import { z } from 'zod';
import type { Bookkeeping } from '../store/bookkeeping';
import type { Payment } from '../store/payment';
import { ApiRefusal } from './apiRefusal';

const paymentBody = z.object({
	payment_account_id: z.string(),
	date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
	amount: z.object({ _: z.number() }),
	currency_id: z.string().length(3).optional(),
	name: z.string().optional(),
	iban: z.string().optional(),
});

/** A payment to be registered, its amount still as the number that was sent. */
export interface SentPayment extends Pick<Payment, 'paymentAccountId' | 'date' | 'name' | 'iban'> {
	readonly amount: number;
	readonly currency?: string;
}

/** Reads a payment out of a request's body; refuses with 400 and the first wrong field. */
export function readPayment(body: unknown, { books, options }: Bookkeeping): SentPayment {
	const payment = paymentBody.safeParse(body);
	if (!payment.success) {
		throw invalid(String(payment.error.issues[0]?.path[0] ?? 'amount'));
	}
	const { payment_account_id: accountId, currency_id: currency, amount, ...rest } = payment.data;
	if (!books.paymentAccounts.some(({ id }) => String(id) === accountId)) {
		throw invalid('payment_account_id');
	}
	if (amount._ === 0 && !options.habits.takesZero) throw invalid('amount');
	return {
		...rest,
		name: rest.name?.slice(0, options.habits.longestName),
		paymentAccountId: accountId,
		amount: amount._,
		currency,
	};
}

const invalid = (field: string) =>
	new ApiRefusal(
		400,
		'ValidationError',
		'Resource could not be saved because of validation errors',
		{ [field]: 'invalid' },
	);
