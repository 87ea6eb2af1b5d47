/** What a debit did not settle of its purchase, for whoever looks after it: one row for each purchase. */
export function sayWhatIsNotMarked({ $ }) {
	const debits = $('With Our ID').all();
	const notes = new Map();
	for (const { json, pairedItem } of [
		...$('Mark Purchase Paid').all(0),
		...$('Mark Purchase Paid').all(1),
	]) {
		const { endToEndId, amountText, currency, bookedOn } = debits[placeOf(pairedItem)].json;
		const reasons = json.error ? [json.error, json.details] : (json.reasons ?? []);
		const said = reasons.filter(Boolean).join('; ');
		if (said === '') continue;
		const note = `The debit of ${amountText} ${currency} of ${bookedOn}: ${said}`;
		notes.set(endToEndId, [...(notes.get(endToEndId) ?? []), note]);
	}
	return [...notes].map(([purchaseId, lines]) => ({
		json: { purchaseId, note: lines.join(' | ') },
	}));
}

/** Which item it came from, as n8n tells it. */
function placeOf(pairedItem) {
	const [first] = [pairedItem].flat();
	return typeof first === 'object' ? first.item : first;
}
