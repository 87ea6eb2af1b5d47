import { oddAmount, pricePoint } from './amount';
import { LAST_ISSUE_DAY } from './calendar';
import type { Customer } from './customer';
import type { Draft, Scene } from './draft';
import type { Payer } from './payer';

/** A day on which anything may come in. */
export const anyDay = ({ random }: Scene): number => LAST_ISSUE_DAY - random.int(0, 300);

/** An amount as anybody pays it. */
export const anyAmount = ({ random }: Scene, currency = 'EUR'): number =>
	random.chance(0.3) ? pricePoint(currency, random) : oddAmount(currency, random);

/** A transaction that pays no open invoice, on any day and of any amount unless told. */
export function paysNothing(
	scene: Scene,
	draft: Pick<Draft, 'payer' | 'text'> & Partial<Draft> & { readonly payer: Payer },
): Draft {
	return {
		kind: 'unrelated',
		day: anyDay(scene),
		minor: anyAmount(scene),
		currency: 'EUR',
		outcome: 'unmatched',
		allocations: [],
		...draft,
	};
}

/** An amount that none of the customer's unpaid invoices has, nor all of them together. */
export function amountOfNoInvoice(customer: Customer, scene: Scene): number {
	const unpaid = scene.pool.unpaidOf(customer).map(({ due }) => due);
	const total = unpaid.reduce((sum, due) => sum + due, 0);
	for (;;) {
		const minor = oddAmount(customer.currency, scene.random);
		if (minor !== total && !unpaid.includes(minor)) return minor;
	}
}
