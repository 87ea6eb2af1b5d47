import type { Random } from '../../testData/random';
import { decimalText } from './amount';
import { isoDate } from './calendar';
import type { Draft } from './draft';
import type { TransactionRow } from './ledger';

function toRow(draft: Draft, index: number, ownIban: string, random: Random): TransactionRow {
	const amountText = decimalText(draft.minor, draft.currency);
	return {
		id: `tx-${String(index + 1).padStart(6, '0')}`,
		accountId: 'account-1',
		accountReference: ownIban,
		bookedOn: isoDate(draft.day),
		valueOn: isoDate(draft.day),
		amount: Number(amountText),
		amountText,
		currency: draft.currency,
		direction: draft.minor < 0 ? 'outgoing' : 'incoming',
		counterpartName: draft.payer.name,
		counterpartReference: draft.payer.iban,
		remittanceInformation: draft.text,
		remittanceInformationType: draft.structured ? 'structured' : 'unstructured',
		description: random.chance(0.4) ? random.pick(['Overschrijving', 'Virement', 'SEPA']) : null,
		additionalInformation: draft.additionalInformation ?? null,
		endToEndId:
			draft.endToEndId ??
			random.pick(['NOTPROVIDED', 'NOTPROVIDED', null, `e2e${random.next().toString(16)}`]),
		mandateId: null,
		purposeCode: null,
		bankTransactionCode: draft.bankTransactionCode ?? null,
	};
}

/** The statement that shows these; a twin is told from its first only by its id and that of its account. */
export function toRows(
	drafts: readonly Draft[],
	ownIban: string,
	random: Random,
): TransactionRow[] {
	const rows = new Map(drafts.map((draft, index) => [draft, toRow(draft, index, ownIban, random)]));
	return drafts.map((draft) => {
		const row = rows.get(draft);
		const first = draft.twinOf && rows.get(draft.twinOf);
		if (!row) throw new RangeError('every draft has a row');
		return first ? { ...first, id: row.id, accountId: 'account-1-linked-anew' } : row;
	});
}
