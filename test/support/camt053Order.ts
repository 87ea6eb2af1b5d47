import { XMLParser } from 'fast-xml-parser';

/**
 * The children that camt.053.001.08 allows in the elements that we write, in the order in which they must stand; `*`
 * may stand several times. Written down from the message definition of ISO 20022, since no package of the registry has
 * the schema itself.
 */
const CHILDREN: Readonly<Record<string, string>> = {
	Document: 'BkToCstmrStmt',
	BkToCstmrStmt: 'GrpHdr Stmt*',
	GrpHdr: 'MsgId CreDtTm',
	Stmt: 'Id ElctrncSeqNb LglSeqNb CreDtTm FrToDt Acct Bal* TxsSummry Ntry* AddtlStmtInf',
	FrToDt: 'FrDtTm ToDtTm',
	Acct: 'Id Tp Ccy Nm Ownr Svcr',
	Bal: 'Tp CdtLine Amt CdtDbtInd Dt',
	TxsSummry: 'TtlNtries TtlCdtNtries TtlDbtNtries',
	TtlNtries: 'NbOfNtries Sum TtlNetNtry',
	TtlNetNtry: 'Amt CdtDbtInd',
	TtlCdtNtries: 'NbOfNtries Sum',
	TtlDbtNtries: 'NbOfNtries Sum',
	Ntry: 'NtryRef Amt CdtDbtInd RvslInd Sts BookgDt ValDt AcctSvcrRef BkTxCd NtryDtls AddtlNtryInf',
	BkTxCd: 'Domn Prtry',
	Domn: 'Cd Fmly',
	Fmly: 'Cd SubFmlyCd',
	NtryDtls: 'TxDtls*',
	TxDtls: 'Refs Amt CdtDbtInd RltdPties Purp RmtInf AddtlTxInf',
	Refs: 'AcctSvcrRef EndToEndId MndtId',
	RltdPties: 'Dbtr DbtrAcct Cdtr CdtrAcct',
	Pty: 'Nm Id',
	RmtInf: 'Ustrd* Strd*',
	CdtrRefInf: 'Tp Ref',
};

/** Children that must be there. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
	GrpHdr: ['MsgId', 'CreDtTm'],
	Stmt: ['Id', 'Acct'],
	Acct: ['Id'],
	Bal: ['Tp', 'Amt', 'CdtDbtInd', 'Dt'],
	Ntry: ['Amt', 'CdtDbtInd', 'Sts', 'BkTxCd'],
	TxDtls: [],
};

const MAX_LENGTH: Readonly<Record<string, number>> = {
	MsgId: 35,
	NtryRef: 35,
	AcctSvcrRef: 35,
	EndToEndId: 35,
	MndtId: 35,
	Ref: 35,
	Nm: 140,
	Ustrd: 140,
	AddtlTxInf: 500,
	AddtlNtryInf: 500,
};

type Node = Readonly<Record<string, unknown>>;

/** Where a camt.053 file leaves the order, the needs or the lengths of the message definition. */
export function disorderIn(xml: string): string[] {
	const parser = new XMLParser({
		preserveOrder: true,
		ignoreDeclaration: true,
		parseTagValue: false,
	});
	return (parser.parse(xml) as Node[]).flatMap((node) => disorderOf(node));
}

function disorderOf(node: Node): string[] {
	const name = nameOf(node);
	const children = (node[name] ?? []) as Node[];
	const names = children.map(nameOf);
	const text = children.map((child) => String(child['#text'] ?? '')).join('');
	const limit = MAX_LENGTH[name] ?? Infinity;
	return [
		...(text.length > limit ? [`${name} is longer than ${limit}`] : []),
		...(NEEDED[name] ?? [])
			.filter((needed) => !names.includes(needed))
			.map((needed) => `${name} lacks ${needed}`),
		...misplaced(name, names),
		...children.filter((child) => nameOf(child) !== '#text').flatMap(disorderOf),
	];
}

function misplaced(name: string, names: readonly string[]): string[] {
	const order = CHILDREN[name];
	if (order === undefined) return [];
	const shape = order
		.split(' ')
		.map((child) => (child.endsWith('*') ? `(?:${child.slice(0, -1)} )*` : `(?:${child} )?`))
		.join('');
	const written = names.map((child) => `${child} `).join('');
	return new RegExp(`^${shape}$`).test(written) ? [] : [`${name} has ${written.trim()}`];
}

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';
