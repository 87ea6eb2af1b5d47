import type { OdooMove } from '../store/odooMove';
import { signedResidualCents, totalCents } from '../store/odooMove';
import type { OdooPayment } from '../store/odooPayment';
import { BANK_JOURNAL, COMPANY, CURRENCIES, paymentsFor, RATES, type Books } from '../store/books';
import type { OdooRecord } from './searchDomain';

/** An amount as Odoo rounds it: a multiple of 0.01, so that 0.35 comes as 0.35000000000000003. */
const amountOf = (cents: number): number => cents * 0.01;
const currencyOf = (id: number) => [id, CURRENCIES.get(id)];

/** The records of each model that the stand-in has, whole. */
export const RECORDS: Readonly<Record<string, (books: Books) => OdooRecord[]>> = {
	'account.move': (books) => [...books.moves.values()].map((move) => moveRecord(move, books)),
	'account.payment': ({ payments }) => [...payments.values()].map(paymentRecord),
	'account.payment.method.line': ({ options }) => [
		{
			id: BANK_JOURNAL.methodLineId,
			name: 'Manual Payment',
			code: 'manual',
			payment_type: 'inbound',
			journal_id: [BANK_JOURNAL.id, BANK_JOURNAL.name],
			payment_account_id: {
				outstanding: [31, '499100 Outstanding Receipts'],
				bank: [30, '550001 Bank'],
				none: false,
			}[options.habits.paymentAccount],
		},
	],
	'account.journal': ({ options: { habits } }) => [
		{
			id: BANK_JOURNAL.id,
			name: BANK_JOURNAL.name,
			type: 'bank',
			company_id: [COMPANY.id, COMPANY.name],
			currency_id: habits.journalCurrencyId && currencyOf(habits.journalCurrencyId),
		},
	],
	'res.company': () => [
		{ id: COMPANY.id, name: COMPANY.name, currency_id: currencyOf(COMPANY.currencyId) },
	],
	'res.partner.bank': ({ options }) =>
		options.partners.flatMap(({ id, name, ibans }) =>
			ibans.map((iban, place) => ({
				id: id * 10 + place,
				acc_number: iban.replace(/(.{4})(?=.)/g, '$1 '),
				partner_id: [id, name],
			})),
		),
};

/** The payment state as Odoo works it out: what is paid in full waits for the bank's own line. */
function paymentState(move: OdooMove, books: Books): string {
	const left = Math.abs(signedResidualCents(move));
	if (move.isBlocked) return 'blocked';
	if (left === 0) {
		const isAtBank = books.options.habits.paymentAccount === 'bank';
		return isAtBank || totalCents(move) === 0 ? 'paid' : 'in_payment';
	}
	if (paymentsFor(books, move.id).some(({ hasEntry }) => !hasEntry)) return 'in_payment';
	return left < totalCents(move) ? 'partial' : 'not_paid';
}

function moveRecord(move: OdooMove, books: Books): OdooRecord {
	const partner = books.options.partners.find(({ id }) => id === move.partnerId);
	const residual = signedResidualCents(move);
	const rate = RATES.get(move.currencyId) ?? 1;
	return {
		id: move.id,
		name: move.name ?? false,
		move_type: move.moveType,
		state: move.state,
		payment_state: paymentState(move, books),
		payment_reference: move.paymentReference ?? false,
		ref: move.ref ?? false,
		invoice_date: move.invoiceDate,
		invoice_date_due: move.lines.at(-1)?.dueDate ?? false,
		amount_total: amountOf(totalCents(move)),
		amount_residual: amountOf(Math.abs(residual)),
		amount_residual_signed: amountOf(Math.round(residual / rate)),
		currency_id: currencyOf(move.currencyId),
		company_id: [move.companyId, COMPANY.name],
		partner_id: partner ? [partner.id, partner.name] : false,
		commercial_partner_id: partner ? [partner.id, partner.name] : false,
		partner_bank_id: move.partnerBankId ?? false,
		matched_payment_ids: paymentsFor(books, move.id).map(({ id }) => id),
	};
}

function paymentRecord(payment: OdooPayment): OdooRecord {
	const { id, memo, cents, currencyId, hasEntry, state, invoiceIds, reconciled, date } = payment;
	const usedCents = reconciled.reduce((sum, part) => sum + part.cents, 0);
	return {
		id,
		memo: memo ?? false,
		amount: amountOf(cents),
		currency_id: currencyOf(currencyId),
		date,
		state,
		payment_type: 'inbound',
		journal_id: [payment.journalId, BANK_JOURNAL.name],
		partner_id: [payment.partnerId, ''],
		move_id: hasEntry ? [id * 100, `PBNK/${id}`] : false,
		invoice_ids: invoiceIds,
		is_reconciled: hasEntry && usedCents >= cents,
		reconciled_invoice_ids: [...new Set(reconciled.map(({ moveId }) => moveId))],
	};
}
