import { isValidIban, normalizeIban } from '../../shared/domain/iban';
import type { Money } from '../../shared/domain/money';
import { absoluteText } from './statement';
import { branch, leaf } from './xml';

/** The most characters of a reference (Max35Text). */
export const REFERENCE_LENGTH = 35;
/** The most characters of a name (Max140Text). */
export const NAME_LENGTH = 140;
const OTHER_ACCOUNT = 34;

/** An account by its IBAN, or by whatever else it goes by. */
export function accountId(reference: string): string {
	const iban = normalizeIban(reference);
	return branch(
		'Id',
		isValidIban(iban) ? leaf('IBAN', iban) : branch('Othr', leaf('Id', reference, OTHER_ACCOUNT)),
	);
}

/** A reference, if it fits: a part of one would be another one. */
export function wholeReference(name: string, reference: string | null | undefined): string {
	const isWhole = [...(reference ?? '')].length <= REFERENCE_LENGTH;
	return isWhole ? leaf(name, reference) : '';
}

/** An amount without its sign, which {@link directionOf} has. */
export function amountOf(money: Money): string {
	return leaf('Amt', absoluteText(money), undefined, { Ccy: money.currency });
}

/** Whether money came in or went out. */
export const directionOf = ({ minor }: Pick<Money, 'minor'>): string =>
	minor < 0n ? 'DBIT' : 'CRDT';

/** Ponto's IDs fit into a reference without their hyphens. */
export const withoutHyphens = (id: string): string => id.replaceAll('-', '');
