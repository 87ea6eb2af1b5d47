import { DateTime } from 'luxon';
import {
	isCreditorReference,
	normalizeCreditorReference,
} from '../../shared/domain/creditorReference';
import { isValidIban, normalizeIban } from '../../shared/domain/iban';
import { formatMoney, type Money } from '../../shared/domain/money';
import { parseStructuredCommunication } from '../../shared/domain/structuredCommunication';
import { accountName } from '../../shared/ponto/schemas/account';
import { absoluteText, totalsOf, type Balance, type Entry, type Statement } from './statement';
import { branch, leaf, piecesOf } from './xml';

/** The version of the message that is written, as ISO 20022 names it. */
export const CAMT_VERSION = 'camt.053.001.08';

const REFERENCE = 35;
const NAME = 140;
const REMITTANCE = 140;
const OTHER_ACCOUNT = 34;
const ADDITIONAL = 500;

const ISO_CODE = /^([A-Z]{4})-([A-Z]{4})-([A-Z]{4})$/;

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
		branch('GrpHdr', leaf('MsgId', id, REFERENCE), leaf('CreDtTm', created)),
		branch(
			'Stmt',
			leaf('Id', id, REFERENCE),
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
		branch('Ownr', leaf('Nm', holderName, NAME)),
	);
}

function accountId(reference: string): string {
	const iban = normalizeIban(reference);
	return branch(
		'Id',
		isValidIban(iban) ? leaf('IBAN', iban) : branch('Othr', leaf('Id', reference, OTHER_ACCOUNT)),
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

function entryOf(entry: Entry): string {
	const { transaction, money } = entry;
	const { attributes } = transaction;
	return branch(
		'Ntry',
		leaf('NtryRef', withoutHyphens(transaction.id), REFERENCE),
		amountOf(money),
		leaf('CdtDbtInd', directionOf(money)),
		branch('Sts', leaf('Cd', 'BOOK')),
		branch('BookgDt', leaf('Dt', entry.bookedOn)),
		branch('ValDt', leaf('Dt', entry.valueOn)),
		wholeReference('AcctSvcrRef', attributes.internalReference),
		codeOf(entry),
		branch('NtryDtls', detailsOf(entry)),
		leaf('AddtlNtryInf', attributes.description, ADDITIONAL),
	);
}

function codeOf({ transaction: { attributes } }: Entry): string {
	const [, domain, family, subFamily] = ISO_CODE.exec(attributes.bankTransactionCode ?? '') ?? [];
	const own =
		attributes.proprietaryBankTransactionCode ||
		(domain === undefined ? attributes.bankTransactionCode : undefined);
	return branch(
		'BkTxCd',
		branch(
			'Domn',
			leaf('Cd', domain),
			branch('Fmly', leaf('Cd', family), leaf('SubFmlyCd', subFamily)),
		),
		domain !== undefined && !own
			? ''
			: branch('Prtry', leaf('Cd', own || 'NOTPROVIDED', REFERENCE)),
	);
}

function detailsOf(entry: Entry): string {
	const { money, transaction } = entry;
	const { attributes } = transaction;
	return branch(
		'TxDtls',
		branch(
			'Refs',
			wholeReference('AcctSvcrRef', attributes.internalReference),
			wholeReference('EndToEndId', attributes.endToEndId),
			wholeReference('MndtId', attributes.mandateId),
		),
		amountOf(money),
		leaf('CdtDbtInd', directionOf(money)),
		counterpartOf(entry),
		branch(
			'Purp',
			/^\w{1,4}$/.test(attributes.purposeCode ?? '') ? leaf('Cd', attributes.purposeCode) : '',
		),
		remittanceOf(entry),
		leaf('AddtlTxInf', attributes.additionalInformation, ADDITIONAL),
	);
}

/** Who paid, for money that came in; who was paid, for money that went out. */
function counterpartOf({ money, transaction: { attributes } }: Entry): string {
	const { counterpartName, counterpartReference, creditorId } = attributes;
	const role = money.minor < 0n ? 'Cdtr' : 'Dbtr';
	const scheme = role === 'Cdtr' ? identifierOf(creditorId) : '';
	return branch(
		'RltdPties',
		branch(role, branch('Pty', leaf('Nm', counterpartName, NAME), scheme)),
		counterpartReference ? branch(`${role}Acct`, accountId(counterpartReference)) : '',
	);
}

function identifierOf(creditorId: string | null | undefined): string {
	const id = wholeReference('Id', creditorId);
	if (id === '') return '';
	const scheme = branch('SchmeNm', leaf('Prtry', 'SEPA'));
	return branch('Id', branch('PrvtId', branch('Othr', id, scheme)));
}

function remittanceOf({ transaction: { attributes } }: Entry): string {
	const text = attributes.remittanceInformation;
	const structured =
		attributes.remittanceInformationType === 'structured' ? structuredOf(text ?? '') : '';
	if (structured !== '') return branch('RmtInf', structured);
	return branch('RmtInf', ...piecesOf(text, REMITTANCE).map((piece) => leaf('Ustrd', piece)));
}

/** A reference with its issuer: Belgian (BBA), ISO 11649, or another one that fits. */
function structuredOf(text: string): string {
	const belgian = parseStructuredCommunication(text);
	const isIso = isCreditorReference(text);
	const reference = belgian ?? (isIso ? normalizeCreditorReference(text) : text.trim());
	if ([...reference].length > REFERENCE) return '';
	const issuer = belgian === undefined ? (isIso ? 'ISO' : undefined) : 'BBA';
	return branch(
		'Strd',
		branch(
			'CdtrRefInf',
			branch('Tp', branch('CdOrPrtry', leaf('Cd', 'SCOR')), leaf('Issr', issuer)),
			leaf('Ref', reference),
		),
	);
}

/** A reference, if it fits: a part of one would be another one. */
function wholeReference(name: string, reference: string | null | undefined): string {
	const isWhole = [...(reference ?? '')].length <= REFERENCE;
	return isWhole ? leaf(name, reference) : '';
}

function amountOf(money: Money): string {
	return leaf('Amt', absoluteText(money), undefined, { Ccy: money.currency });
}

const directionOf = ({ minor }: Pick<Money, 'minor'>): string => (minor < 0n ? 'DBIT' : 'CRDT');

const withoutHyphens = (id: string): string => id.replaceAll('-', '');
