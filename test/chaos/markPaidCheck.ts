import { idsOf, type World } from './markPaidWorld';

/** What is wrong in the tables once everything is quiet; nothing else may be true of them. */
export function wrongs({ tables, payments, totals, hand }: World): string[] {
	const wrong: string[] = [];
	const review = new Map(tables.review.map((row) => [String(row.transactionId), row]));
	const appliedTo = (invoice: number) => {
		const row = tables.invoices.find(({ id }) => id === invoice);
		return row ? idsOf(row) : [];
	};
	for (const row of tables.invoices) {
		const invoice = Number(row.id);
		const ids = idsOf(row);
		const own = payments.find(({ invoices }) => invoices.includes(invoice))?.id;
		if (new Set(ids).size !== ids.length)
			wrong.push(`${invoice} has a payment twice: ${ids.join()}`);
		const foreign = ids.filter((id) => id !== own && id !== hand.booked.get(invoice));
		if (foreign.length > 0) wrong.push(`${invoice} has a payment of others: ${foreign.join()}`);
		const open = ids.length > 0 ? 0 : Number(totals.get(invoice)) / 100;
		if (row.openAmount !== open)
			wrong.push(`${invoice} has ${String(row.openAmount)} open, not ${open}`);
		const status = ids.length > 0 ? 'paid' : 'open';
		if (row.status !== status) wrong.push(`${invoice} is ${String(row.status)}, not ${status}`);
		for (const text of hand.notes.get(invoice) ?? []) {
			if (!String(row.note).includes(text)) wrong.push(`${invoice} has lost the note ${text}`);
		}
	}
	for (const { id, invoices } of payments) {
		const isIn = (invoice: number) => appliedTo(invoice).includes(id);
		const isByHand = [...hand.booked.values()].includes(id);
		const back = invoices.filter((invoice) => hand.takenBack.has(`${id} ${invoice}`));
		const again = back.filter(isIn);
		if (again.length > 0) wrong.push(`${id} is booked again on ${again.join()}`);
		const isWhole = isByHand || (invoices.length > 0 && invoices.every(isIn));
		const isSeen = review.has(id) || hand.dismissed.has(id);
		const isElsewhere = back.length > 0 && invoices.some(isIn);
		if (!isWhole && !isSeen && !isElsewhere) wrong.push(`${id} is nowhere`);
		const isTouched =
			back.length > 0 || hand.dismissed.has(id) || invoices.some((each) => hand.booked.has(each));
		if (!isWhole && !isTouched && invoices.length > 0) wrong.push(`${id} is not booked`);
		const about = review.get(id)?.about;
		if (isWhole && review.has(id) && about !== 'overpayment' && !hand.dismissed.has(id)) {
			wrong.push(`${id} is booked and still on the list: ${String(about)}`);
		}
		if (id === 't-4' && isWhole && !isSeen) wrong.push('what was paid too much is nowhere');
	}
	return wrong;
}
