import type { BankTransaction } from '../model/bankTransaction';

// How banks write the payer into the text where they give him no field: "/NAME/X/REMI/", "Naam: X Omschrijving:", "/DE X /MOTIF",
// "DE: X MOTIF:", "/FRM X /EID", "Auftraggeber: X Buchungstext:", "Received money from X with reference".
const PAYER = new RegExp(
	[
		String.raw`\/NAME\/([^/]+)`,
		String.raw`\/(?:DE|FRM) ([^/]+)`,
		String.raw`\b(?:naam|name|nom|de|auftraggeber|donneur d.ordre)\s?: ?(.+?)(?=\s(?:omschrijving|mededeling|iban|bic|kenmerk|motif|date|ref|communication|buchungstext|verwendungszweck)\b|$)`,
		String.raw`\bmoney from (.+?) with reference\b`,
	].join('|'),
	'i',
);

/**
 * The payer's name as a bank wrote it into its texts; undefined where it did not.
 *
 * @example payerInTexts({ remittanceInformation: 'Naam: Adyen N.V. Omschrijving: 2025-0042' }) // 'Adyen N.V.'
 */
export function payerInTexts({
	remittanceInformation = '',
	additionalInformation = '',
}: Pick<BankTransaction, 'remittanceInformation' | 'additionalInformation'>): string | undefined {
	return payerIn(remittanceInformation) ?? payerIn(additionalInformation);
}

function payerIn(text: string): string | undefined {
	if (text.search(PAYER) < 0) return undefined;
	const [, ...names] = PAYER.exec(text) ?? [];
	return names.find((name) => name !== undefined)?.trim();
}
