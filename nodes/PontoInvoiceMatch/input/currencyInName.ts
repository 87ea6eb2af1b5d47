import type { IDataObject } from 'n8n-workflow';
import { currencyWrittenWith } from './writtenAmount';

const IN_NAME = /[\s([]([A-Z]{3}|[€£]|euro)s?[)\]]?\s*$/;

/** The currency that the name of a column tells, such as `Solde EUR`. */
export function currencyOfName(name: string): string | undefined {
	const [, code] = IN_NAME.exec(name) ?? [];
	return code === undefined ? undefined : currencyWrittenWith(code);
}

/** The currency of a column such as `Solde EUR` or `Bedrag (€)`; undefined where columns with this amount name several. */
export function currencyInName(json: IDataObject, amount: unknown): string | undefined {
	if (amount === undefined) return undefined;
	const currencies = new Set<string>();
	for (const [name, value] of Object.entries(json)) {
		const currency = value === amount ? currencyOfName(name) : undefined;
		if (currency !== undefined) currencies.add(currency);
	}
	const [only] = currencies;
	return currencies.size === 1 ? only : undefined;
}
