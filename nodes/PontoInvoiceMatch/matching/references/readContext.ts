import type { Ledger } from '../ledger/ledger';
import type { TextField } from '../model/textField';
import type { Reading } from './reading';

/** Where a text is read, and for which payment. */
export interface ReadContext {
	readonly ledger: Ledger;
	readonly reading: Reading;
	readonly field: TextField;
	readonly amountMinor: number;
	/** As the bank writes it; empty where it does not. */
	readonly payerName: string;
	/** The day on which the payment was booked. */
	readonly bookedOn: string;
	/** The year in which the payment was booked. */
	readonly bookedYear: number;
	/** Whether the bank says that the text is a structured reference. */
	readonly structured: boolean;
}
