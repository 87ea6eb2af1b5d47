import { z } from 'zod';
import { ApiRefusal, unprocessable, userRefusal } from '../server/apiRefusal';
import { BANK_JOURNAL, COMPANY, newId, RATES, type Books, type Wizard } from '../store/books';
import type { OdooMove, ReceivableLine } from '../store/odooMove';
import type { OdooPayment } from '../store/odooPayment';
import type { WizardValues } from './openWizard';

const argumentsSchema = z
	.object({ ids: z.array(z.number()).length(1), context: z.record(z.unknown()).default({}) })
	.strict();

interface OpenLine {
	readonly move: OdooMove;
	readonly line: ReceivableLine;
}

/**
 * `account.payment.register/action_create_payments`: books what the wizard says. Where it has several batches, or
 * several lines without `group_payment`, its amount and memo are dropped without a word and all is booked in full.
 * @throws ApiRefusal
 */
export function createPayments(books: Books, body: unknown): unknown {
	const asked = argumentsSchema.safeParse(body);
	if (!asked.success) {
		throw unprocessable(asked.error.issues.map(({ message }) => message).join());
	}
	const { ids, context } = asked.data;
	const wizard = books.wizards.get(ids[0]);
	if (!wizard) {
		throw new ApiRefusal(
			404,
			'odoo.exceptions.MissingError',
			'Record does not exist or has been deleted.',
		);
	}
	const values = wizard.values as WizardValues;
	const date = values.payment_date ?? books.options.now().toISOString().slice(0, 10);
	if (date <= books.options.habits.lockedUntil) {
		throw userRefusal(
			`You cannot add/modify entries prior to and inclusive of: ${books.options.habits.lockedUntil}.`,
		);
	}
	const made = parts(wizard, values, books).map((part) => register(part, date, values, books));
	if (context.dont_redirect_to_payments) return true;
	const action = {
		type: 'ir.actions.act_window',
		res_model: 'account.payment',
		context: { create: false },
		name: 'Payments',
	};
	return made.length === 1
		? { ...action, view_mode: 'form', res_id: made[0].id }
		: { ...action, view_mode: 'list,form', domain: [['id', 'in', made.map(({ id }) => id)]] };
}

interface Part {
	readonly lines: readonly OpenLine[];
	readonly cents: number;
	readonly currencyId: number;
	readonly memo: string | null;
	/** The difference is written off. */
	readonly isSettled: boolean;
}

function parts(wizard: Wizard, values: WizardValues, books: Books): Part[] {
	const open = wizard.moveIds
		.flatMap((id) => books.moves.get(id) ?? [])
		.flatMap((move) => move.lines.map((line): OpenLine => ({ move, line })))
		.filter(({ line }) => line.residualCents !== 0);
	const batches = new Map<string, OpenLine[]>();
	for (const each of open) {
		const { partnerId, partnerBankId, receivableAccountId, currencyId } = each.move;
		const key = [partnerId, partnerBankId, receivableAccountId, currencyId].join();
		batches.set(key, [...(batches.get(key) ?? []), each]);
	}
	const isGrouped = values.group_payment ?? wizard.moveIds.length === 1;
	const [first, ...others] = [...batches.values()];
	if (first && others.length === 0 && (first.length === 1 || isGrouped)) {
		const { currencyId: own } = first[0].move;
		const { journalCurrencyId } = books.options.habits;
		const currencyId = values.currency_id ?? (journalCurrencyId || own);
		const cents =
			values.amount === undefined ? sum(first) : Math.round(Number(values.amount) * 100);
		// A draft invoice keeps what is left open, whatever was asked.
		const isSettled =
			values.payment_difference_handling === 'reconcile' && first[0].move.state === 'posted';
		const memo = values.communication ?? memoOf(first);
		return [{ lines: first, cents, currencyId, memo, isSettled }];
	}
	const grouped = isGrouped ? [...batches.values()] : open.map((each) => [each]);
	return grouped.map((lines) => ({
		lines,
		cents: sum(lines),
		currencyId: lines[0].move.currencyId,
		memo: memoOf(lines),
		isSettled: false,
	}));
}

const signed = ({ move, line }: OpenLine) =>
	line.residualCents * (move.moveType === 'out_refund' ? -1 : 1);
const sum = (lines: readonly OpenLine[]) =>
	Math.abs(lines.reduce((total, each) => total + signed(each), 0));
const memoOf = (lines: readonly OpenLine[]) =>
	lines.map(({ move }) => move.paymentReference ?? move.name).join(', ') || null;

function register(part: Part, date: string, values: WizardValues, books: Books): OdooPayment {
	const { paymentAccount } = books.options.habits;
	const hasEntry = paymentAccount !== 'none';
	const payment: OdooPayment = {
		id: newId(books),
		memo: part.memo,
		cents: part.cents,
		currencyId: part.currencyId,
		date,
		journalId: values.journal_id ?? BANK_JOURNAL.id,
		partnerId: part.lines[0]?.move.partnerId ?? COMPANY.id,
		hasEntry,
		state: paymentAccount === 'bank' ? 'paid' : 'in_process',
		invoiceIds: [...new Set(part.lines.map(({ move }) => move.id))],
		reconciled: [],
	};
	books.payments.set(payment.id, payment);
	if (hasEntry) reconcile(payment, part);
	return payment;
}

/** Line by line, as far as the money reaches; credit notes give theirs first. */
function reconcile(payment: OdooPayment, { lines, cents, currencyId, isSettled }: Part): void {
	const posted = lines.filter(({ move }) => move.state === 'posted');
	const credits = posted.filter(({ move }) => move.moveType === 'out_refund');
	let left = Math.round(
		(cents * (RATES.get(posted[0]?.move.currencyId ?? currencyId) ?? 1)) /
			(RATES.get(currencyId) ?? 1),
	);
	for (const each of credits) left += take(payment, each, each.line.residualCents);
	for (const each of posted.filter(({ move }) => move.moveType === 'out_invoice')) {
		const { residualCents } = each.line;
		left -= take(payment, each, isSettled ? residualCents : Math.min(left, residualCents));
	}
}

function take(payment: OdooPayment, { move, line }: OpenLine, cents: number): number {
	if (cents > 0) {
		line.residualCents -= cents;
		payment.reconciled.push({ moveId: move.id, lineId: line.id, cents });
	}
	return cents;
}
