import type { Random } from '../../testData/random';
import { transactionDigest } from '../ponto/store/digest';
import { ACCOUNT_IDS } from './accounts';
import { bankInstant, fetchedAt } from './bookedAt';
import { deterministicId } from './deterministicId';
import type { TransactionDraft } from './draft';
import type { SeedLabel, SeedTransaction } from './seed';

const CURRENCIES = { operating: 'EUR', projects: 'EUR', dollars: 'USD' } as const;

/** Oldest first; the drafts of one background run keep a stable order within it. */
function inOrderOfCreation(drafts: readonly TransactionDraft[], today: string, random: Random) {
	const fetched = drafts.map((draft) => ({
		draft,
		minute: fetchedAt(draft.bookedOn, today, random),
	}));
	return fetched.sort((a, b) => a.minute.localeCompare(b.minute));
}

function toTransaction(
	draft: TransactionDraft,
	index: number,
	createdAt: string,
	random: Random,
): SeedTransaction {
	const id = deterministicId(`transaction ${index}`);
	const executionDate = bankInstant(draft.account, draft.bookedOn, random);
	const payload = {
		additionalInformation: null,
		amount: draft.cents / 100,
		bankTransactionCode: draft.bankTransactionCode,
		cardReference: null,
		cardReferenceType: null,
		counterpartName: draft.counterpartName,
		counterpartReference: draft.counterpartReference,
		creditorId: null,
		currency: CURRENCIES[draft.account],
		description: draft.description,
		endToEndId: null,
		executionDate,
		fee: null,
		mandateId: null,
		proprietaryBankTransactionCode: null,
		purposeCode: null,
		remittanceInformation: draft.remittance,
		remittanceInformationType: draft.structured
			? ('structured' as const)
			: ('unstructured' as const),
		valueDate: executionDate,
		...draft.more,
	};
	return {
		id,
		accountId: ACCOUNT_IDS[draft.account],
		attributes: {
			...payload,
			createdAt,
			digest: transactionDigest(payload),
			internalReference: deterministicId(`internal reference ${index}`),
			updatedAt: createdAt,
		},
	};
}

/** Turns drafts into transactions with ids and creation times, and their labels. */
export function seedTransactions(
	drafts: readonly TransactionDraft[],
	today: string,
	random: Random,
): { transactions: SeedTransaction[]; labels: SeedLabel[] } {
	const transactions: SeedTransaction[] = [];
	const labels: SeedLabel[] = [];
	let minuteBefore = '';
	let placeInRun = 0;
	inOrderOfCreation(drafts, today, random).forEach(({ draft, minute }, index) => {
		placeInRun = minute === minuteBefore ? placeInRun + 1 : 0;
		minuteBefore = minute;
		const seconds = String(10 + Math.floor(placeInRun / 100)).padStart(2, '0');
		const milliseconds = String((placeInRun % 100) * 7 + 101);
		const createdAt = `${minute.slice(0, 16)}:${seconds}.${milliseconds}Z`;
		const transaction = toTransaction(draft, index, createdAt, random);
		transactions.push(transaction);
		labels.push({ transactionId: transaction.id, ...draft.label });
	});
	return { transactions, labels };
}
