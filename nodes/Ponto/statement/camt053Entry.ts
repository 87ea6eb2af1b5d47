import {
	isCreditorReference,
	normalizeCreditorReference,
} from '../../shared/domain/creditorReference';
import { parseStructuredCommunication } from '../../shared/domain/structuredCommunication';
import {
	accountId,
	amountOf,
	directionOf,
	NAME_LENGTH,
	REFERENCE_LENGTH,
	wholeReference,
	withoutHyphens,
} from './camt053Elements';
import type { Entry } from './statement';
import { branch, leaf, piecesOf } from './xml';

const REMITTANCE = 140;
const ADDITIONAL = 500;

const ISO_CODE = /^([A-Z]{4})-([A-Z]{4})-([A-Z]{4})$/;

/** An entry of a statement, the elements in the order of the schema. */
export function entryOf(entry: Entry): string {
	const { transaction, money } = entry;
	const { attributes } = transaction;
	return branch(
		'Ntry',
		leaf('NtryRef', withoutHyphens(transaction.id), REFERENCE_LENGTH),
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
			: branch('Prtry', leaf('Cd', own || 'NOTPROVIDED', REFERENCE_LENGTH)),
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
		branch(role, branch('Pty', leaf('Nm', counterpartName, NAME_LENGTH), scheme)),
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
	if ([...reference].length > REFERENCE_LENGTH) return '';
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
