import type { INodeProperties } from 'n8n-workflow';

const text = (displayName: string, name: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
});

/** Texts that a fake transaction may carry, and that may be changed afterwards. */
export const changeableTexts: INodeProperties[] = [
	text('Additional Information', 'additionalInformation'),
	text('Bank Transaction Code', 'bankTransactionCode'),
	text('Counterpart Name', 'counterpartName'),
	text('Creditor ID', 'creditorId'),
	text('Description', 'description'),
	text('End-to-End ID', 'endToEndId'),
	text('Mandate ID', 'mandateId'),
	text('Proprietary Bank Transaction Code', 'proprietaryBankTransactionCode'),
	text('Purpose Code', 'purposeCode'),
	text('Remittance Information', 'remittanceInformation'),
];
