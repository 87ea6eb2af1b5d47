import { z } from 'zod';
import { unprocessable, userRefusal } from '../server/apiRefusal';
import { newId, type Books } from '../store/books';
import type { OdooMove } from '../store/odooMove';

const valuesSchema = z
	.object({
		payment_date: z.string().optional(),
		amount: z.number().optional(),
		currency_id: z.number().optional(),
		journal_id: z.number().optional(),
		payment_method_line_id: z.number().optional(),
		communication: z.string().optional(),
		group_payment: z.boolean().optional(),
		payment_difference_handling: z.enum(['open', 'reconcile']).optional(),
		writeoff_account_id: z.number().optional(),
		writeoff_label: z.string().optional(),
	})
	.strict();
const argumentsSchema = z
	.object({
		vals_list: z.array(valuesSchema),
		context: z
			.object({ active_model: z.string().optional(), active_ids: z.array(z.number()).optional() })
			.passthrough()
			.default({}),
	})
	.strict();

/** The fields of a wizard. */
export type WizardValues = z.output<typeof valuesSchema>;

/** `account.payment.register/create`: opens wizards; nothing is booked yet. @throws ApiRefusal 422. */
export function openWizards(books: Books, body: unknown): number[] {
	const asked = argumentsSchema.safeParse(body);
	if (!asked.success) {
		throw unprocessable(asked.error.issues.map(({ message }) => message).join());
	}
	const { vals_list: list, context } = asked.data;
	if (context.active_model !== 'account.move') {
		throw userRefusal(
			'The register payment wizard should only be called on account.move or account.move.line records.',
		);
	}
	const moves = (context.active_ids ?? []).map((id) => books.moves.get(id));
	const found = moves.filter((move): move is OdooMove => move !== undefined);
	if (new Set(found.map(({ companyId }) => companyId)).size > 1) {
		throw userRefusal("You can't create payments for entries belonging to different companies.");
	}
	const isAnythingLeft = found.some(({ lines }) =>
		lines.some(({ residualCents }) => residualCents !== 0),
	);
	if (!isAnythingLeft) {
		throw userRefusal(
			"There's nothing left to pay for the selected journal items, so no payment registration is necessary.",
		);
	}
	return list.map((values) => {
		if ((values.amount ?? 0) < 0) throw userRefusal('The payment amount cannot be negative.');
		const id = newId(books);
		books.wizards.set(id, { id, moveIds: found.map((move) => move.id), values });
		return id;
	});
}
