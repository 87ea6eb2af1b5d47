/** A field of a transaction that texts are read from. */
export type TextField =
	'remittanceInformation' | 'additionalInformation' | 'description' | 'endToEndId' | 'mandateId';
