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
	const markShown = once(() => onlyOne(waysIn(textsOf(fields.amounts).map(decimalMarkOf))));
	const orderShown = once(() => {
		const orders = waysIn(textsOf(fields.dates).map(dateOrderOf));
		// Nobody who writes 12,50 puts the month first.
		if (orders.size === 0) return markShown() === 'comma' ? 'dayFirst' : undefined;
		return onlyOne(orders);
	});
	return {
		readAmount: amountReader(() => markShown() ?? rules.decimalMark),
		readDate: dateReader(rules.timeZone, () => orderShown() ?? rules.dateOrder),
		defaultCurrency: rules.defaultCurrency,
	};
}

/** The ways that a list shows; what may be read in both shows none. */
function waysIn<Way extends string>(
	shown: ReadonlyArray<Way | 'either' | undefined>,
): ReadonlySet<Way> {
	const isOne = (way: Way | 'either' | undefined): way is Way =>
		way !== undefined && way !== 'either';
	return new Set(shown.filter(isOne));
}

/** The one way that all who show one agree on. */
function onlyOne<Way extends string>(ways: ReadonlySet<Way>): Way | undefined {
	const [way] = ways;
	return ways.size === 1 ? way : undefined;
}
