import { candidateLabel } from './paymentPage.js';

/** So many invoices have a field of their own; for others there is one for the number. */
const MOST_PARTS = 20;

export const partsOf = ({ candidates }) => candidates.slice(0, MOST_PARTS);

export const amountField = (at) => `amount_${at + 1}`;

/** A field for the amount of each candidate, with what was typed before. */
export function splitFields(review, typed, words) {
	const text = (fieldName, fieldLabel, placeholder) => ({
		fieldLabel,
		fieldName,
		fieldType: 'text',
		requiredField: false,
		placeholder,
		defaultValue: String(typed[fieldName] ?? ''),
	});
	return [
		...partsOf(review).map((candidate, at) =>
			text(amountField(at), candidateLabel(candidate, at, words), words.amountHint),
		),
		text('other_number', words.otherNumber, words.numberHint),
		text('other_amount', words.otherAmount, words.amountHint),
		{
			fieldLabel: words.onceLabel,
			fieldName: 'once',
			fieldType: 'checkbox',
			requiredField: false,
			fieldOptions: { values: [{ option: words.once }] },
		},
	];
}
