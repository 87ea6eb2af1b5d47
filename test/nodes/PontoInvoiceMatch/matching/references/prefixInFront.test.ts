import { createLedger } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/ledger';
import { firstOfPrefix } from '../../../../../nodes/PontoInvoiceMatch/matching/references/prefixInFront';
import {
	createTokens,
	readTokens,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';
import { invoice } from '../examples';

const ledger = createLedger(
	['F-1042', 'INV-BE-25-042', 'V2500042', 'RE2025-0042'].map((number) =>
		invoice({ id: number, number }),
	),
	[],
);

/** How many tokens of letters in front of the first digits belong to a number of the ledger's kind. */
function lettersInFront(text: string): number {
	const tokens = createTokens();
	readTokens(tokens, text);
	let first = 0;
	while (!tokens.isNumber[first]) first += 1;
	let last = first;
	while (last + 1 < tokens.count && tokens.isNumber[last + 1]) last += 1;
	return first - firstOfPrefix(tokens, ledger, first, last);
}

it.each([
	...['F-1041', 'f1041', 'bedankt F/1041', 'V2500041', 'RE2025-0041'],
	...['factuurF1041', 'FactuurnrF-1041', 'nrF1041', 'invoiceRE2025-0041'],
])('one word of letters: %s', (text) => expect(lettersInFront(text)).toBe(1));

it.each(['INV-BE-25-041', 'betaling inv/be/25/041'])('two groups of letters: %s', (text) =>
	expect(lettersInFront(text)).toBe(2),
);

it.each([
	...['1041', 'F 1041', 'G-1041', 'F--1041', 'bedankt 1041', 'INV BE-25-041', 'XX-BE-25-041'],
	...['V25', 'V-25', 'bakkerF1041', 'factuurG1041'],
])('none: %s', (text) => expect(lettersInFront(text)).toBe(0));
