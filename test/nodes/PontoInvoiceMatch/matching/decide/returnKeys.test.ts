import { becomesOf } from './decided';

const invoices = [{ number: 'INV/2025/00042' }];
const booked = (bankTransactionCode: string) =>
	becomesOf({ remittanceInformation: 'Rechnung INV/2025/00042', bankTransactionCode }, invoices);

it.each([
	'159',
	'109',
	'NTRF+159+00000',
	'NMSC+108',
	'NTRF160',
	'GVC 181',
	'159+931',
	'159 Retoure',
	'PMNT-RCDT-ESCT\n159',
])('the German booking key in "%s" tells a payment that came back', (code) =>
	expect(booked(code)).toEqual(['ambiguous', 'returned-payment']),
);

it.each(['166', 'NTRF+166+00159', '0150000', '1590000', '1-59-000', '1-50-109', 'N159', '194'])(
	'"%s" tells none',
	(code) => expect(booked(code)).toEqual(['matched', 'INV/2025/00042']),
);
