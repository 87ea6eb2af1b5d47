import { createIban } from '../../testData/iban';
import type { Random } from '../../testData/random';
import { ACCOUNT_IDS, FIRM_NAME } from './accounts';
import { freshCents } from './amounts';
import { IGNORED, UNRELATED, type AccountKey, type TransactionDraft } from './draft';

/** A kind of line that has nothing to do with open invoices. */
interface LinePattern {
	readonly name: string | null;
	readonly text: string;
	readonly code: string;
	readonly description: string;
	/** Smallest and largest amount in whole units of the currency; negative when money leaves. */
	readonly between: readonly [number, number];
	readonly more?: TransactionDraft['more'];
	readonly ignored?: boolean;
}

const DEBIT = { code: 'PMNT-RDDT-ESDD', description: 'SEPA direct debit' };
const TRANSFER_OUT = { code: 'PMNT-ICDT-ESCT', description: 'SEPA credit transfer' };
const TRANSFER_IN = { code: 'PMNT-RCDT-ESCT', description: 'SEPA credit transfer' };
const CARD = { code: 'PMNT-CCRD-POSD', description: 'Card payment' };
const CHARGE = { code: 'ACMT-MDOP-CHRG', description: 'Bank charges' };

const debit = (creditorId: string, mandateId: string) => ({ creditorId, mandateId });
const card = { cardReference: '6666', cardReferenceType: 'MASKEDPAN' };

const EURO_LINES: readonly LinePattern[] = [
	{
		...TRANSFER_OUT,
		name: 'HOUTHANDEL DE RYCK NV',
		text: 'Factuur 88#4 eik en beuk',
		between: [-4200, -300],
	},
	{ ...TRANSFER_OUT, name: 'BESLAG CENTER BV', text: '+++305/7#12/33445+++', between: [-900, -40] },
	{ ...TRANSFER_OUT, name: 'LAQUES ET VERNIS SA', text: 'Facture FV-2#81', between: [-1300, -80] },
	{ ...TRANSFER_OUT, name: 'T. DE BACKER', text: 'Loon', between: [-2900, -1900] },
	{ ...TRANSFER_OUT, name: 'S. LAMBERT', text: 'Salaire', between: [-2700, -1800] },
	{ ...TRANSFER_OUT, name: 'RSZ - ONSS', text: 'Bijdragen kwartaal', between: [-7800, -3900] },
	{
		...TRANSFER_OUT,
		name: 'BTW-ONTVANGSTEN',
		text: '+++100/2#77/12321+++',
		between: [-9800, -1200],
	},
	{
		...DEBIT,
		name: 'PROXIMUS NV',
		text: 'Factuur internet en gsm',
		between: [-190, -60],
		more: debit('BE11ZZZ0202239951', 'M-104882'),
	},
	{
		...DEBIT,
		name: 'ENGIE',
		text: 'Voorschot elektriciteit',
		between: [-540, -180],
		more: debit('BE08ZZZ0403170701', 'E-55120'),
	},
	{
		...DEBIT,
		name: 'DE WATERGROEP',
		text: 'Tussentijdse factuur',
		between: [-95, -30],
		more: debit('BE44ZZZ0224771467', 'W-7781'),
	},
	{
		...DEBIT,
		name: 'LEASEPLAN',
		text: 'Huur bestelwagen',
		between: [-620, -380],
		more: debit('BE35ZZZ0404722266', 'L-2209'),
	},
	{
		...CARD,
		name: 'TOTALENERGIES GENT',
		text: 'Brandstof kaart 6666',
		between: [-130, -45],
		more: card,
	},
	{ ...CARD, name: 'BRICO PLANIT', text: 'Aankoop 1#:22', between: [-210, -8], more: card },
	{ ...CARD, name: 'LUNCH GARDEN', text: 'Repas chantier', between: [-64, -14], more: card },
	{ ...CHARGE, name: null, text: 'Beheerskosten rekening', between: [-18, -2] },
	{ ...CHARGE, name: null, text: 'Frais de tenue de compte', between: [-12, -2] },
	{ ...TRANSFER_OUT, name: 'IMMO DE KAAI NV', text: 'Huur atelier', between: [-1850, -1850] },
	{
		...TRANSFER_IN,
		name: 'WORLDLINE',
		text: 'Afrekening 0#14 bruto min kosten',
		between: [60, 1400],
	},
	{ ...TRANSFER_IN, name: 'MOLLIE PAYMENTS', text: 'MOLLIE SETTLEMENT 4#92.2', between: [80, 900] },
	{
		...TRANSFER_IN,
		name: 'AG INSURANCE',
		text: 'Schaderegeling dossier 77#51',
		between: [150, 2300],
	},
	{ ...TRANSFER_IN, name: 'FOD FINANCIEN', text: 'Terugbetaling BTW tegoed', between: [200, 3100] },
	{ ...TRANSFER_IN, name: 'VLAIO', text: 'Subsidie kmo-portefeuille', between: [250, 1500] },
	{ ...TRANSFER_IN, name: 'HOUTHANDEL DE RYCK NV', text: 'creditnota 12#', between: [20, 400] },
	{ ...TRANSFER_IN, name: null, text: 'Intresten', between: [1, 30] },
	{ ...TRANSFER_IN, name: 'LECLERCQ J.', text: 'vente ancienne machine', between: [300, 900] },
];

const DOLLAR_LINES: readonly LinePattern[] = [
	{
		...TRANSFER_OUT,
		code: 'PMNT-ICDT-XBCT',
		name: 'APPALACHIAN HARDWOODS INC',
		text: 'Invoice 70#3 black walnut',
		between: [-3900, -400],
	},
	{
		...CARD,
		name: 'ADOBE SYSTEMS',
		text: 'Creative Cloud subscription',
		between: [-90, -55],
		more: card,
	},
	{ ...CARD, name: 'AMAZON WEB SERVICES', text: 'AWS usage', between: [-140, -12], more: card },
	{ ...CHARGE, name: null, text: 'Foreign payment charge', between: [-25, -6] },
	{
		...TRANSFER_IN,
		code: 'PMNT-RCDT-XBCT',
		name: 'STRIPE',
		text: 'STRIPE PAYOUT po_1#',
		between: [100, 1600],
	},
	{
		...TRANSFER_IN,
		code: 'PMNT-RCDT-XBCT',
		name: 'SHIPPO INC',
		text: 'Refund of shipping label',
		between: [9, 80],
	},
];

const OWN_TRANSFER: LinePattern = {
	...TRANSFER_IN,
	name: FIRM_NAME,
	text: 'C/C',
	between: [1000, 5000],
	ignored: true,
};

function draw([low, high]: readonly [number, number], taken: Set<number>, random: Random): number {
	if (low === high) return low * 100;
	const cents = () => random.int(Math.abs(low) * 100, Math.abs(high) * 100);
	return low < 0
		? -random.int(Math.abs(high) * 100, Math.abs(low) * 100)
		: freshCents(taken, cents);
}

function toDraft(
	line: LinePattern,
	account: AccountKey,
	bookedOn: string,
	taken: Set<number>,
	ownIban: string | null,
	random: Random,
): TransactionDraft {
	const cents = draw(line.between, taken, random);
	const fromBank = line.name === null || line.code.startsWith('PMNT-CCRD');
	return {
		account,
		bookedOn,
		cents,
		counterpartName: line.name,
		counterpartReference: ownIban ?? (fromBank ? null : createIban('BE', random)),
		remittance: line.text.replace('#', random.digits(2)),
		description: line.description,
		bankTransactionCode: line.code,
		more: line.more,
		label: cents < 0 || line.ignored ? IGNORED : UNRELATED,
	};
}

const OWN_TRANSFER_CHANCE = 0.03;

/** Lines of everyday business: suppliers, wages, taxes, cards, settlements, interest. */
export function otherLine(
	account: AccountKey,
	bookedOn: string,
	taken: Set<number>,
	ownIbans: Record<keyof typeof ACCOUNT_IDS, string>,
	random: Random,
): TransactionDraft {
	if (account === 'projects' && random.chance(OWN_TRANSFER_CHANCE)) {
		const label: TransactionDraft['label'] = {
			...IGNORED,
			acceptable: [
				{ outcome: 'ambiguous', allocations: [] },
				{ outcome: 'unmatched', allocations: [] },
			],
			note: 'Seen as an own transfer only where the own accounts are known to the match',
		};
		return {
			...toDraft(OWN_TRANSFER, account, bookedOn, taken, ownIbans.operating, random),
			label,
		};
	}
	const line = random.pick(account === 'dollars' ? DOLLAR_LINES : EURO_LINES);
	return toDraft(line, account, bookedOn, taken, null, random);
}
