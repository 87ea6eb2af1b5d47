import type { IDataObject } from 'n8n-workflow';
import {
	isCreditorReference,
	normalizeCreditorReference,
} from '../../shared/domain/creditorReference';
import { isValidIban, normalizeIban } from '../../shared/domain/iban';
import { formatMoney, parseMoney } from '../../shared/domain/money';
import {
	charactersOutsideSepa,
	lettersWithoutLatin,
	transliterateToSepa,
} from '../../shared/domain/sepaText';
import {
	formatStructuredCommunication,
	parseStructuredCommunication,
} from '../../shared/domain/structuredCommunication';
import type { Problem } from './problem';

export const CURRENCY = 'EUR';
export const CREDITOR_NAME_LENGTH = 60;
export const REMITTANCE_LENGTH = 140;
export const END_TO_END_ID_LENGTH = 35;
const LARGEST_AMOUNT_MINOR = 99_999_999_999n; // 999,999,999.99, the SEPA limit
const BIC = /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/;

export type RemittanceType = 'none' | 'structured' | 'unstructured';

/** What the person filled in for a communication. */
export interface RemittanceInput {
	readonly remittanceType: RemittanceType;
	readonly remittanceInformation: string;
}

/** One payment as it was filled in. */
export interface PaymentInput extends RemittanceInput {
	readonly amount: string;
	readonly creditorName: string;
	readonly creditorIban: string;
	readonly creditorBic: string;
	readonly endToEndId: string;
	/** Whether to replace characters that SEPA does not carry. */
	readonly transliterate: boolean;
}

/** A text of which characters were replaced, since SEPA does not carry them. */
export interface ReplacedText {
	/** As the parameter is called on screen. */
	readonly parameter: string;
	readonly given: string;
	readonly sent: string;
}

/** Ponto's attributes, what was replaced in them, and the reasons not to send them. */
export interface CheckedAttributes {
	readonly attributes: IDataObject;
	readonly replaced: readonly ReplacedText[];
	readonly problems: readonly Problem[];
}

/** Turns a payment into Ponto's attributes, and checks all that can be checked before it is sent. */
export function paymentOrder(input: PaymentInput): CheckedAttributes {
	const problems: Problem[] = [];
	const replaced: ReplacedText[] = [];
	const bic = input.creditorBic.replace(/\s/g, '').toUpperCase();
	const text = sepaTextReader(input.transliterate, { problems, replaced });
	const attributes: IDataObject = {
		currency: CURRENCY,
		amount: readPaymentAmount(input.amount, problems),
		creditorName: text('Creditor Name', input.creditorName, CREDITOR_NAME_LENGTH),
		creditorAccountReference: readIban(input.creditorIban, problems),
		creditorAccountReferenceType: 'IBAN',
		...(bic && { creditorAgent: bic, creditorAgentType: 'BIC' }),
		...(input.endToEndId && {
			endToEndId: text('End-to-End ID', input.endToEndId, END_TO_END_ID_LENGTH),
		}),
		...readRemittance(input, text, problems),
	};
	if (!/[A-Za-z0-9]/.test(String(attributes.creditorName))) {
		problems.push({
			message: 'Creditor Name is empty',
			advice: 'Enter the name of the person or firm that is paid.',
		});
	}
	if (bic && !BIC.test(bic)) {
		problems.push({
			message: `Creditor BIC "${input.creditorBic}" is not a BIC`,
			advice: 'Correct it, or leave it out: within SEPA the IBAN is enough.',
		});
	}
	return { attributes, replaced, problems };
}

type TextReader = (label: string, text: string, maxLength: number) => string;

/** Where a reader of texts notes what it replaced and what does not fit. */
interface TextNotes {
	readonly problems: Problem[];
	readonly replaced: ReplacedText[];
}

/** Reads texts in SEPA's characters, and notes what it replaced and what does not fit. */
export function sepaTextReader(
	transliterate: boolean,
	{ problems, replaced }: TextNotes,
): TextReader {
	return (label, given, maxLength) => {
		const whole = given.trim();
		const text = transliterate ? transliterateToSepa(whole).trim() : whole;
		const foreign = transliterate ? lettersWithoutLatin(whole) : charactersOutsideSepa(text);
		if (foreign.length > 0) {
			problems.push({
				message: `${label} has characters that a SEPA payment cannot carry: ${foreign.join(' ')}`,
				advice: transliterate
					? 'Write it in Latin letters.'
					: 'Replace them, or turn on the option Replace Special Characters.',
			});
		}
		if (text !== whole) replaced.push({ parameter: label, given: whole, sent: text });
		if (text.length > maxLength) {
			problems.push({
				message: `${label} has ${text.length} characters, ${maxLength} are allowed`,
				advice: 'Shorten it.',
			});
		}
		return text;
	};
}

/** A positive amount in euro, as the number that Ponto takes; exact, since it has at most 11 digits. */
export function readPaymentAmount(given: string, problems: Problem[]): number {
	try {
		const money = parseMoney(given, CURRENCY);
		if (money.minor > 0n && money.minor <= LARGEST_AMOUNT_MINOR) return Number(formatMoney(money));
		problems.push({
			message: `Amount ${given} is not between 0.01 and 999999999.99`,
			advice: 'A payment moves a positive amount that SEPA allows.',
		});
	} catch {
		problems.push({
			message: `Amount "${given}" is not an exact amount in ${CURRENCY}`,
			advice: 'Write it with a decimal point and at most two decimals, for example 1234.50.',
		});
	}
	return 0;
}

/** The communication: free text, or a structured one in the form that banks expect. */
export function readRemittance(
	{ remittanceType, remittanceInformation }: RemittanceInput,
	text: TextReader,
	problems: Problem[],
): IDataObject {
	if (remittanceType === 'none' || remittanceInformation.trim() === '') {
		if (remittanceType === 'structured') problems.push(notStructured(remittanceInformation));
		return {};
	}
	if (remittanceType === 'unstructured') {
		return {
			remittanceInformation: text(
				'Remittance Information',
				remittanceInformation,
				REMITTANCE_LENGTH,
			),
			remittanceInformationType: 'unstructured',
		};
	}
	const digits = parseStructuredCommunication(remittanceInformation);
	const reference = isCreditorReference(remittanceInformation)
		? normalizeCreditorReference(remittanceInformation)
		: undefined;
	const structured = digits === undefined ? reference : formatStructuredCommunication(digits);
	if (structured === undefined) problems.push(notStructured(remittanceInformation));
	return { remittanceInformation: structured ?? '', remittanceInformationType: 'structured' };
}

function readIban(given: string, problems: Problem[]): string {
	const iban = normalizeIban(given);
	if (!isValidIban(iban)) {
		problems.push({
			message: `Creditor IBAN "${given}" is not a valid IBAN`,
			advice: 'Check it against the invoice: its length or check digits are not right.',
		});
	}
	return iban;
}

function notStructured(given: string): Problem {
	return {
		message: `Remittance Information "${given}" is not a structured communication`,
		advice:
			'Enter a Belgian one such as +++123/4567/89002+++ or a creditor reference such as RF18539007547034 with right check digits, or choose Free Text.',
	};
}
