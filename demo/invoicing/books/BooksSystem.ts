import type { CallPattern } from '../../../sandbox/common/faults/faultPlan';
import type { LocalControl } from '../../../sandbox/common/control/localControl';
import type { standInCommands } from '../../../sandbox/common/control/standInCommands';
import type { Seed } from '../../../sandbox/seed/seed';

/** An invoice or credit note as it stands in the books; amounts in cents. */
export interface BooksDocument {
	readonly number: string;
	readonly openCents: number;
	readonly payments: readonly BooksPayment[];
}

/** A payment in the books; without a transaction a person entered it. */
export interface BooksPayment {
	readonly id: string;
	readonly transactionId: string | null;
	readonly cents: number;
}

/** Faults and the request log, as every stand-in has them, and a fresh start. */
export type BooksControl = LocalControl<ReturnType<typeof standInCommands<never>>> & {
	readonly reset: () => void;
};

/** A stand-in for the books that runs, and what a user fills in for it. */
export interface RunningBooks {
	readonly url: string;
	/** Fields of the nodes Settings, of both templates. */
	readonly settings: Readonly<Record<string, string>>;
	/** The credential on the HTTP Request nodes. */
	readonly credential: { readonly type: string; readonly data: object };
	/** What that credential adds to each request. */
	readonly headers: Readonly<Record<string, string>>;
	readonly control: BooksControl;
	/**
	 * All documents with their payments, whatever their state. Books that keep no IDs of transactions can only tell
	 * which of these a payment is of.
	 */
	documents(transactionIds?: readonly string[]): BooksDocument[];
	/** Enters a payment on an invoice, as a person does by hand. */
	enterPayment(number: string, cents: number, paidOn: string): void;
	/** Takes a payment out, as a person does by hand. */
	removePayment(id: string): void;
	/** The calls by which that invoice is read before it is paid. */
	readsOf(number: string): CallPattern;
	close(): Promise<void>;
}

/** Books of one kind, with the templates that mark their invoices paid. */
export interface BooksSystem {
	/** Its name for `--invoicing`, in file names and as its folder in workflows/code. */
	readonly option: string;
	/** Its name on screen. */
	readonly name: string;
	/** The calls by which a payment is registered. */
	readonly registers: CallPattern;
	/** The calls by which invoices are listed. */
	readonly lists: CallPattern;
	/** Starts a stand-in in which these invoices are open. */
	start(seed: Pick<Seed, 'invoices'>, now?: () => Date): Promise<RunningBooks>;
}

/** The files of its templates. */
export const templatesOf = ({ option }: Pick<BooksSystem, 'option'>) => ({
	mark: `mark-invoices-paid-${option}.json`,
	list: `list-invoices-${option}.json`,
	book: `book-payments-${option}.json`,
	takeBack: `take-back-${option}.json`,
});
