import { DateTime } from 'luxon';
import { formatMoney } from '../../shared/domain/money';
import { accountName } from '../../shared/ponto/schemas/account';
import {
	accountId,
	amountOf,
	directionOf,
	NAME_LENGTH,
	REFERENCE_LENGTH,
	withoutHyphens,
} from './camt053Elements';
import { entryOf } from './camt053Entry';
import { absoluteText, totalsOf, type Balance, type Statement } from './statement';
import { branch, leaf } from './xml';

/** The version of the message that is written, as ISO 20022 names it. */
export const CAMT_VERSION = 'camt.053.001.08';

/**
 * A statement as ISO 20022 Bank-to-Customer Statement ({@link CAMT_VERSION}), the elements in the order of its schema.
 * A balance stands there only if Ponto gave one; the schema asks for one at least.
 */
export function writeCamt053(statement: Statement): string {
	const { account, createdAt, from, to } = statement;
	const created = DateTime.fromJSDate(createdAt).toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
	// The end of the account's ID, for IDs that are counted up begin alike.
	const id = `${withoutHyphens(account.id).slice(-18)}${from}${to}`.replaceAll('-', '');
	const message = branch(
		'BkToCstmrStmt',
		branch('GrpHdr', leaf('MsgId', id, REFERENCE_LENGTH), leaf('CreDtTm', created)),
		branch(
			'Stmt',
			leaf('Id', id, REFERENCE_LENGTH),
			leaf('CreDtTm', created),
			branch('FrToDt', leaf('FrDtTm', `${from}T00:00:00`), leaf('ToDtTm', `${to}T23:59:59`)),
			accountOf(statement),
			statement.balance === undefined ? '' : balanceOf(statement.balance),
			summaryOf(statement),
			...statement.entries.map(entryOf),
		),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${CAMT_VERSION}">${message}</Document>\n`;
}

function accountOf({ account }: Statement): string {
	const { reference, currency, holderName } = account.attributes;
	return branch(
		'Acct',
		accountId(reference ?? withoutHyphens(account.id)),
		/^[A-Z]{3}$/.test(currency ?? '') ? leaf('Ccy', currency) : '',
		leaf('Nm', accountName(account), 70),
		branch('Ownr', leaf('Nm', holderName, NAME_LENGTH)),
	);
}

function balanceOf({ code, money, on }: Balance): string {
	return branch(
		'Bal',
		branch('Tp', branch('CdOrPrtry', leaf('Cd', code))),
		amountOf(money),
		leaf('CdtDbtInd', directionOf(money)),
		branch('Dt', leaf('Dt', on)),
	);
}

/** Numbers and sums, where all entries are of one currency. */
function summaryOf(statement: Statement): string {
	const totals = [...totalsOf(statement)];
	const [total] = totals;
	if (total === undefined || totals.length > 1) return '';
	const [currency, sums] = total;
	const net = { minor: sums.in - sums.out, currency };
	const text = (minor: bigint) => formatMoney({ minor, currency });
	const credits = statement.entries.filter(({ money }) => directionOf(money) === 'CRDT').length;
	const debits = statement.entries.length - credits;
	return branch(
		'TxsSummry',
		branch(
			'TtlNtries',
			leaf('NbOfNtries', String(statement.entries.length)),
			leaf('Sum', text(sums.in + sums.out)),
			branch('TtlNetNtry', leaf('Amt', absoluteText(net)), leaf('CdtDbtInd', directionOf(net))),
		),
		branch('TtlCdtNtries', leaf('NbOfNtries', String(credits)), leaf('Sum', text(sums.in))),
		branch('TtlDbtNtries', leaf('NbOfNtries', String(debits)), leaf('Sum', text(sums.out))),
	);
}
