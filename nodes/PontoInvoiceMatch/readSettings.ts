import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { normalizeIban } from '../shared/domain/iban';
import type { ChosenNames } from './input/fieldReader';
import type { InvoiceField } from './input/invoiceFields';
import type { PastAllocationField } from './input/pastAllocationFields';
import { readAmount } from './input/readAmount';
import { dateReader } from './input/readDate';
import type { ReadingRules } from './input/readingRules';
import { readList, readOptional } from './input/readValues';
import type { TransactionField } from './input/transactionFields';
import type { AutoBook, KnownReference, MatchOptions } from './matching/matchOptions';

/** The node's parameters, read once for all items. */
export interface Settings {
	readonly matching: MatchOptions;
	readonly rules: ReadingRules;
	readonly stopOnBadInput: boolean;
	readonly invoiceNames: ChosenNames<InvoiceField>;
	readonly transactionNames: ChosenNames<TransactionField>;
	readonly pastAllocationNames: ChosenNames<PastAllocationField>;
}

// Two decimals, so that 0.05 counts as five of the smallest units in a currency without or with more decimals too.
const TOLERANCE_CURRENCY = 'EUR';
const RANGE = /^(.+?)\s*\.\.\s*(.+)$/;

/** Reads the node's parameters; throws a RangeError that names the one that cannot be used. */
export function readSettings(this: IExecuteFunctions): Settings {
	const options = this.getNodeParameter('options', 0, {}) as IDataObject;
	const namesOf = (parameter: string) => this.getNodeParameter(parameter, 0, {}) as IDataObject;
	return {
		matching: {
			autoBook: this.getNodeParameter('bookAutomatically', 0) as AutoBook,
			tolerance: {
				absoluteMinor: readAmount(options.toleranceAmount ?? 0, TOLERANCE_CURRENCY),
				percent: Number(options.tolerancePercent ?? 0),
			},
			ownIbans: readList(options.ownIbans).map(normalizeIban),
			dateWindowDays: Number(options.dateWindowDays ?? 0) || undefined,
			knownReferences: readList(options.knownReferences).map(readKnownReference),
		},
		rules: {
			readDate: dateReader(readOptional(options.timeZone) ?? 'Europe/Brussels'),
			defaultCurrency: readOptional(options.defaultCurrency) ?? '',
		},
		stopOnBadInput: options.onBadInput === 'stop',
		invoiceNames: namesOf('invoiceFieldNames'),
		transactionNames: namesOf('transactionFieldNames'),
		pastAllocationNames: namesOf('pastAllocationFieldNames'),
	};
}

function readKnownReference(text: string): KnownReference {
	const [, from, to] = RANGE.exec(text) ?? [];
	return from === undefined || to === undefined ? { reference: text } : { from, to };
}
