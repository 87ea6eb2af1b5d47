import type { IDataObject } from 'n8n-workflow';
import { formatMoney, parseMoney } from '../../shared/domain/money';
import type { Account } from '../../shared/ponto/schemas/account';
import { accountProblems } from './debtorAccount';
import {
	CURRENCY,
	paymentOrder,
	sepaTextReader,
	type CheckedAttributes,
	type PaymentInput,
	type ReplacedText,
} from './paymentOrder';
import { markedReference } from './contentMark';
import { repeatedDocuments } from './repeatedDocuments';
import type { Problem } from './problem';

const REFERENCE_LENGTH = 35;

/** What a bulk payment is made of. */
export interface BulkInput {
	readonly account: Account;
	readonly reference: string;
	readonly transliterate: boolean;
	readonly payments: readonly PaymentInput[];
	/** The ID of what each payment pays, where its item has one. */
	readonly documentIds: readonly unknown[];
}

/** Ponto's attributes of a bulk, its exact total, and every reason not to send it, with the item's number. */
export function bulkAttributes(
	input: BulkInput,
): CheckedAttributes & { readonly total: IDataObject } {
	const problems: Problem[] = [];
	const replaced: ReplacedText[] = [];
	const text = sepaTextReader(input.transliterate, { problems, replaced });
	const reference = text('Reference', input.reference, REFERENCE_LENGTH);
	if (reference === '') {
		problems.push({
			message: 'Reference is empty',
			advice: 'Give the bulk payment a name, so that the person who signs knows what it is.',
		});
	}
	const payments = input.payments.map((payment, item) => {
		const order = paymentOrder(payment);
		const found = [...order.problems, ...accountProblems(input.account, order)];
		problems.push(
			...found.map(({ message, advice }) => ({ message: `Item ${item}: ${message}`, advice })),
		);
		replaced.push(...order.replaced);
		return order.attributes;
	});
	problems.push(...repeatedDocuments(payments, input.documentIds));
	const minor = payments.reduce(
		(sum, { amount }) => sum + parseMoney(Number(amount), CURRENCY).minor,
		0n,
	);
	const totalText = formatMoney({ minor, currency: CURRENCY });
	return {
		attributes: { reference: markedReference(reference, payments), payments },
		replaced,
		problems,
		total: { totalAmount: Number(totalText), totalAmountText: totalText, currency: CURRENCY },
	};
}
