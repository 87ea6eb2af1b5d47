import { startCase } from 'lodash';
import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import type { AnyResource } from '../../shared/ponto/schemas/jsonApi';
import { todayAtTheBank } from '../fields/bankCalendar';

/** What tells one payment from another; `reference` is that of a bulk and stands for its payments too. */
const IDENTIFYING = [
	'amount',
	'currency',
	'creditorAccountReference',
	'creditorName',
	'endToEndId',
	'reference',
	'remittanceInformation',
	'requestedExecutionDate',
];

/**
 * Refuses an answer about another payment than the one that was sent: the idempotency key was used before, for
 * something else, and Ponto does a key only once. All that came back is compared with all that was asked.
 */
export function refuseOtherPayment(
	context: IExecuteFunctions,
	itemIndex: number,
	sent: IDataObject,
	{ id, attributes }: Pick<AnyResource, 'id' | 'attributes'>,
): void {
	const differing = IDENTIFYING.filter((name) => differs(name, sent[name], attributes[name]));
	if (differing.length === 0) return;
	const found = differing
		.map((name) => `${startCase(name)} ${shown(attributes[name])} instead of ${shown(sent[name])}`)
		.join(', ');
	throw new NodeOperationError(
		context.getNode(),
		'This Idempotency Key was used for another payment',
		{
			description: `Ponto answered with the earlier one (ID ${id}: ${found}) and prepared nothing new. If both are to be paid, give this one a key of its own. If this one is to replace it, delete the earlier one first and give this one a key of its own.`,
			itemIndex,
		},
	);
}

function differs(name: string, asked: unknown, answered: unknown): boolean {
	// An attribute that Ponto leaves out of its answer says nothing.
	if (answered === undefined) return false;
	if (isEmpty(asked)) return !isEmpty(answered) && isNeverFilledIn(name, answered);
	return comparable(name, asked) !== comparable(name, answered);
}

/** Whether Ponto does not fill this in by itself where nothing was asked. */
function isNeverFilledIn(name: string, answered: unknown): boolean {
	if (name === 'remittanceInformation') return true;
	return name === 'requestedExecutionDate' && String(answered) > todayAtTheBank();
}

const STRUCTURED = /^[+*]{3}[\d/ ]+[+*]{3}$/;

/** Ponto may write a value in another form than it was sent in: its signs stay, for a number its letters and digits. */
function comparable(name: string, value: unknown): string {
	if (name === 'amount') return String(Number(value));
	if (name === 'requestedExecutionDate') return String(value).slice(0, 10);
	const text = String(value ?? '')
		.trim()
		.toUpperCase();
	// 2026-1/12 and 2026-11/2 are two invoices, +++123/4567/89002+++ and 123456789002 one communication.
	const isText = ['endToEndId', 'remittanceInformation'].includes(name) && !STRUCTURED.test(text);
	return isText && !/^\d+$/.test(text)
		? text.replace(/\s+/g, ' ')
		: text.replace(/[^\p{L}\p{N}]/gu, '');
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function shown(value: unknown): string {
	return isEmpty(value) ? '(none)' : `"${String(value).slice(0, 140)}"`;
}
