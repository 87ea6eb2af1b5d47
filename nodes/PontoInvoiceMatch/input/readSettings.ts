import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { normalizeIban } from '../../shared/domain/iban';
import { parseMinorUnits } from '../../shared/domain/money';
import type { ChosenNames } from './fieldReader';
import type { InvoiceField } from './invoiceFields';
import type { PastAllocationField } from './pastAllocationFields';
import type { ReadingRules } from './readingRules';
import { readTextList, readOptional } from './readValues';
import type { TransactionField } from './transactionFields';
import { languageOf, type LanguageCode } from '../matching/explain/languages';
import type { AutoBook, KnownReference, MatchOptions } from '../matching/model/matchOptions';

/** The node's parameters, read once for all items. */
export interface Settings {
	readonly matching: MatchOptions;
	readonly rules: ReadingRules;
	readonly stopOnBadInput: boolean;
	readonly language: LanguageCode;
	readonly invoiceNames: ChosenNames<InvoiceField>;
	readonly transactionNames: ChosenNames<TransactionField>;
	readonly pastAllocationNames: ChosenNames<PastAllocationField>;
}

// Two decimals, so that 0.05 counts as five of the smallest units in a currency without or with more decimals too.
const TOLERANCE_CURRENCY = 'EUR';
// More than these is no rounding or bank charge any more, but a part payment.
const MAX_SHORTFALL = 100;
const MAX_PERCENT = 10;
const MAX_DAYS = 3650;
const RANGE = '..';

/** Reads the node's parameters; throws a RangeError that names the one that cannot be used. */
export function readSettings(this: IExecuteFunctions): Settings {
	const options = this.getNodeParameter('options', 0, {}) as IDataObject;
	const namesOf = (parameter: string) => this.getNodeParameter(parameter, 0, {}) as IDataObject;
	return {
		matching: {
			autoBook: this.getNodeParameter('bookAutomatically', 0) as AutoBook,
			tolerance: {
				absoluteMinor: parseMinorUnits(
					limit('Allowed Shortfall (Amount)', options.toleranceAmount, MAX_SHORTFALL),
					TOLERANCE_CURRENCY,
				),
				percent: limit('Allowed Shortfall (Percent)', options.tolerancePercent, MAX_PERCENT),
			},
			ownIbans: readTextList(options.ownIbans).map(normalizeIban),
			dateWindowDays: limit('Date Window (Days)', options.dateWindowDays, MAX_DAYS) || undefined,
			knownReferences: readTextList(options.knownReferences).map(readKnownReference),
		},
		rules: {
			timeZone: readOptional(options.timeZone) ?? 'Europe/Brussels',
			defaultCurrency: readOptional(options.defaultCurrency) ?? '',
			decimalMark: oneOf(['comma', 'point'], options.decimalMark),
			dateOrder: oneOf(['dayFirst', 'monthFirst'], options.dateOrder),
			language: languageOf(options.language),
		},
		stopOnBadInput: options.onBadInput === 'stop',
		language: languageOf(options.language),
		invoiceNames: namesOf('invoiceFieldNames'),
		transactionNames: namesOf('transactionFieldNames'),
		pastAllocationNames: namesOf('pastAllocationFieldNames'),
	};
}

function readKnownReference(text: string): KnownReference {
	const place = text.indexOf(RANGE, 1);
	const [from, to] = [text.slice(0, place).trim(), text.slice(place + RANGE.length).trim()];
	return place < 0 || from === '' || to === '' ? { reference: text } : { from, to };
}

function limit(label: string, value: unknown, max: number): number {
	const number = Number(value ?? 0);
	if (number >= 0 && number <= max) return number;
	throw new RangeError(`${label} is "${String(value)}". Set a number from 0 to ${max}`);
}

/** The choice that was made; undefined for one that leaves it to the items. */
const oneOf = <Choice extends string>(choices: readonly Choice[], chosen: unknown) =>
	choices.find((choice) => choice === chosen);
