import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateLedger } from '../../../../bench/generator/generateLedger';
import { NUMBER_STYLES } from '../../../../bench/generator/numberStyles';
import { readInvoiceItems, readTransactionItems, toItems } from '../../../../bench/readRows';
import { decideTransactions } from '../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type {
	Candidate,
	Decision,
} from '../../../../nodes/PontoInvoiceMatch/matching/model/decision';
import type {
	MatchOptions,
	PastAllocation,
	PastDecision,
} from '../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

const STATEMENTS = join(__dirname, '../../../fixtures/statements.json');
const SIZE = { transactions: 240, invoices: 360 };
const SEED = 77;

/** What a person may have said since of what was booked: mostly nothing. */
const SAID: ReadonlyArray<PastDecision | undefined> = [
	...new Array<undefined>(8).fill(undefined),
	'undone',
	'rejected',
	'planned',
	'notAnInvoice',
];

function rowsOf({ transaction, allocations }: Decision, at: number): PastAllocation[] {
	const { id, bookedOn, counterpartIban, counterpartName } = transaction;
	return allocations.map(({ invoice, amountMinor }, line) => ({
		transactionId: id,
		invoiceId: invoice.id,
		invoiceNumber: invoice.number,
		allocatedMinor: amountMinor,
		currency: invoice.currency,
		bookedOn,
		counterpartIban,
		counterpartName,
		decision: SAID[(at * 5 + line) % SAID.length],
		transaction,
		customerId: invoice.customerId,
		customerName: invoice.customerName,
	}));
}

const codes = (facts: ReadonlyArray<{ readonly code: string }>) =>
	facts.map(({ code }) => code).join(' ');

const candidateInShort = ({ invoice, openMinor, evidence, toCheck }: Candidate) =>
	`${invoice.number} ${openMinor}? ${codes(evidence)} / ${codes(toCheck)}`;

/** What a decision says, on one line: the words are held by the explanations. */
const inShort = (decision: Decision): string =>
	[
		`${decision.transaction.id} ${decision.outcome}`,
		...decision.allocations.map(
			({ invoice, amountMinor, openAfterMinor, evidence }) =>
				`${invoice.number} ${amountMinor}, ${openAfterMinor} left: ${codes(evidence)}`,
		),
		codes(decision.reasons),
		decision.runnerUp?.code ?? '',
		...decision.candidates.map(candidateInShort),
		...decision.undoes.map(({ invoiceId }) => `undoes ${invoiceId}`),
	].join('; ');

/** A generated statement in two runs: the first half, then all of it with what is known of the first. */
function decideInTwoRuns(style: (typeof NUMBER_STYLES)[number]): string[] {
	const ledger = generateLedger(style, SEED, SIZE);
	const transactions = readTransactionItems(toItems(ledger.transactions));
	const invoices = readInvoiceItems(toItems(ledger.invoices));
	const options: MatchOptions = {
		ownIbans: ledger.ownIbans,
		knownReferences: ledger.settledReferences.map((reference) => ({ reference })),
		tolerance: { absoluteMinor: 5 },
	};
	const first = decideTransactions(transactions.slice(0, SIZE.transactions / 2), invoices, options);
	const pastAllocations = first.flatMap(rowsOf);
	const second = decideTransactions(transactions, invoices, { ...options, pastAllocations });
	return [...first, ...second].map(inShort);
}

// After a change of rules: STATEMENTS=write npx jest statements, and read what changed before it is committed.
if (process.env.STATEMENTS === 'write') {
	const decided = NUMBER_STYLES.map((style) => [style.name, decideInTwoRuns(style)]);
	writeFileSync(STATEMENTS, `${JSON.stringify(Object.fromEntries(decided), null, 1)}\n`);
}

const kept = JSON.parse(readFileSync(STATEMENTS, 'utf8')) as Record<string, string[]>;

it.each(NUMBER_STYLES.map((style) => [style.name, style] as const))(
	'a statement against numbers like %s is decided as before',
	(name, style) => expect(decideInTwoRuns(style)).toEqual(kept[name]),
);
