import { html, label, shorten } from './html.js';
import { minorOf, moneyText } from './money.js';
import { paymentTable } from './paymentTable.js';

/** Above so many candidates they are a dropdown, and only so many are told about. */
const MOST_RADIOS = 8;
const LABEL_LENGTH = 60;

const openText = ({ openAmount, currency }, words) =>
	moneyText(minorOf(openAmount, currency) ?? 0n, currency, words);

/** What a person may answer, by the label that comes back; the numbers in front keep two equal ones apart. */
export function optionsFor({ candidates }, words) {
	const invoices = candidates.map((candidate, at) => ({
		label: candidateLabel(candidate, at, words),
		choice: 'one',
		at,
	}));
	return [
		...invoices,
		...(candidates.length > 1 ? [{ label: words.several, choice: 'several' }] : []),
		{ label: words.typed, choice: 'typed' },
		...(candidates.length > 0 ? [{ label: words.noneOfThese, choice: 'refused' }] : []),
		{ label: words.notAnInvoice, choice: 'notAnInvoice' },
		{ label: words.later, choice: 'later' },
	];
}

export const candidateLabel = (candidate, at, words) =>
	label(
		[
			`${at + 1}) ${shorten(candidate.invoiceNumber ?? candidate.invoiceId, LABEL_LENGTH)}`,
			shorten(candidate.customerName, LABEL_LENGTH),
			`${openText(candidate, words)} ${words.open}`,
		]
			.filter(Boolean)
			.join(' · '),
	);

/** The payment, why it is not certain, and what speaks for each candidate. */
export function paymentHtml(review, words) {
	const { candidates, reasons } = review;
	const told = candidates.slice(0, MOST_RADIOS).map((each) => candidateHtml(each, words));
	const found =
		told.length > 0
			? `<h3>${html(words.couldBe)}</h3><ol>${told.join('')}</ol>`
			: `<p>${html(words.nothingFound)}</p>`;
	const why = reasons.map((reason) => `<p>${html(reason)}</p>`).join('');
	return `${paymentTable(review, words)}<h3>${html(words.whyNot)}</h3>${why}${found}`;
}

function candidateHtml(candidate, words) {
	const { invoiceNumber, customerName, evidence, toCheck } = candidate;
	const check =
		toCheck.length > 0 ? `<br><em>${html(words.check)}: ${html(toCheck.join('; '))}</em>` : '';
	return `<li><b>${html(invoiceNumber)}</b> ${html(customerName)}, ${html(openText(candidate, words))}<br>${html(evidence.join('; '))}${check}</li>`;
}

/** The fields of the page, without those that every page has. */
export function paymentFields(review, options, words) {
	const isLong = review.candidates.length > MOST_RADIOS;
	return [
		{
			fieldLabel: words.choiceLabel,
			fieldName: 'choice',
			fieldType: isLong ? 'dropdown' : 'radio',
			requiredField: true,
			fieldOptions: { values: options.map((each) => ({ option: each.label })) },
		},
		{
			fieldLabel: words.numberLabel,
			fieldName: 'number',
			fieldType: 'text',
			requiredField: false,
			placeholder: words.numberHint,
		},
		{
			fieldLabel: words.onceLabel,
			fieldName: 'once',
			fieldType: 'checkbox',
			requiredField: false,
			fieldOptions: { values: [{ option: words.once }] },
		},
	];
}
