import { fill } from './words.js';

/** What is said of what Book made of a payment; `told` fills in what was to be booked. */
export function outcomeText(result, told, said) {
	const { outcome, booked, told: why } = result;
	const values = outcome === 'booked' ? told : { NUMBERS: booked.join(', '), WHY: why };
	return fill(said[sentenceFor(result, told)], values);
}

/** With the reason, where it is not that an invoice changed meanwhile. */
function sentenceFor({ outcome, isStale }, { LEFT = '' }) {
	if (outcome === 'booked') return LEFT === '' ? 'booked' : 'bookedRest';
	const hasReason = ['part', 'notBooked'].includes(outcome) && !isStale;
	return hasReason ? `${outcome}Why` : outcome;
}
