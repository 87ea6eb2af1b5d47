import type { INodeExecutionData } from 'n8n-workflow';
import { once } from 'lodash';
import type { FieldReader } from './fieldReader';
import { amountReader, type ReadAmount } from './readAmount';
import { dateReader, type ReadDate } from './readDate';
import type { ReadingRules } from './readingRules';
import { decimalMarkOf } from './writtenAmount';
import { dateOrderOf } from './writtenDate';

/** Reads amounts and dates as one input writes them. */
export interface ValueReaders {
	readonly readAmount: ReadAmount;
	readonly readDate: ReadDate;
	/** ISO 4217, for items that name no currency; empty when they must. */
	readonly defaultCurrency: string;
}

/** Which fields of an input hold amounts and dates. */
export interface WrittenFields<Field extends string> {
	readonly amounts: readonly Field[];
	readonly dates: readonly Field[];
}

/**
 * Builds the readers of one input. What can be read in two ways (`1.234`, `03/04/2026`) is read as the other items show
 * it, or else as the user said; all items are looked at for that, the first time that it matters. Where that does not
 * tell, it stays unread.
 */
export function valueReaders<Field extends string>(
	items: readonly INodeExecutionData[],
	fieldsOf: FieldReader<Field>,
	fields: WrittenFields<Field>,
	rules: ReadingRules,
): ValueReaders {
	const textsOf = (names: readonly Field[]) =>
		items.flatMap(({ json }) => {
			const values = fieldsOf(json);
			return names.map((name) => values[name]).filter((value) => typeof value === 'string');
		});
	const markShown = once(() => onlyOne(textsOf(fields.amounts).map(decimalMarkOf)));
	// Nobody who writes 12,50 puts the month first.
	const orderShown = once(
		() =>
			onlyOne(textsOf(fields.dates).map(dateOrderOf)) ??
			(markShown() === 'comma' ? 'dayFirst' : undefined),
	);
	return {
		readAmount: amountReader(() => markShown() ?? rules.decimalMark),
		readDate: dateReader(rules.timeZone, () => orderShown() ?? rules.dateOrder),
		defaultCurrency: rules.defaultCurrency,
	};
}

/** The one way that all who show one agree on. */
function onlyOne<Way extends string>(shown: ReadonlyArray<Way | 'either' | undefined>) {
	const ways = new Set(
		shown.filter((way): way is Exclude<Way, 'either'> => way !== undefined && way !== 'either'),
	);
	const [way] = ways;
	return ways.size === 1 ? way : undefined;
}
