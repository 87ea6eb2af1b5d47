/** The names of the fields that German banks write into a text, each with a plus behind it; `SVWZ` is the payer's. */
export const SEPA_FIELDS =
	'EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|BREF|RREF|ANAM|PURP';
