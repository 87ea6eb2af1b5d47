import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { isValidIban, normalizeIban } from '../../shared/domain/iban';
import { parseMoney, type Money } from '../../shared/domain/money';
import type { WantedPayment } from '../domain/wantedPayment';
import { paymentAccountByIban } from '../books/paymentAccounts';
import { readDateField } from './readDateField';
import { readTransactionId } from './readTransactionId';

/** The payment that the item asks for; refuses what is not exact, naming the parameter. */
export async function readBookingFields(
	run: IExecuteFunctions,
	itemIndex: number,
	{ signed }: { readonly signed: boolean },
): Promise<Omit<WantedPayment, 'planned'>> {
	const text = (name: string) => String(run.getNodeParameter(name, itemIndex, '') ?? '').trim();
	const options = run.getNodeParameter('options', itemIndex, {});
	const currency = text('currency').toUpperCase();
	const amount = readAmount(run, itemIndex, 'Amount', text('amount'), currency, signed);
	const givenUp = [options.writtenOff ?? []]
		.flat()
		.filter((value) => value !== null && value !== undefined && value !== '')
		.map((value) =>
			readAmount(run, itemIndex, 'Discount or Difference', String(value), currency, true),
		);
	const chosenAccount = String(options.paymentAccountId ?? '').trim();
	const payerIban = text('counterpartIban');
	return {
		amount,
		bookedOn: readBookingDate(run, itemIndex),
		paymentAccountId:
			chosenAccount || (await paymentAccountByIban(run, text('accountIban'), itemIndex)).id,
		transactionId: readTransactionId(run, itemIndex),
		transactionAmount: readTransactionAmount(text('transactionAmount'), currency),
		earlierPaymentId: String(options.earlierPaymentId ?? '').trim() || undefined,
		payerName: text('counterpartName'),
		payerIban: isValidIban(payerIban) ? normalizeIban(payerIban) : undefined,
		writtenOff: givenUp.reduce((sum, money) => ({ ...sum, minor: sum.minor + money.minor }), {
			...amount,
			minor: 0n,
		}),
	};
}

function readAmount(
	run: IExecuteFunctions,
	itemIndex: number,
	parameter: string,
	value: string,
	currency: string,
	signed: boolean,
): Money {
	try {
		const money = parseMoney(value, currency);
		if (money.minor < 0n && !signed) throw new RangeError(`"${value}" is below zero`);
		if (money.minor === 0n && parameter === 'Amount') throw new RangeError(`"${value}" is zero`);
		return money.minor < 0n ? { ...money, minor: -money.minor } : money;
	} catch (error) {
		throw new NodeOperationError(run.getNode(), error as Error, {
			itemIndex,
			message: `${parameter}: ${(error as Error).message}`,
			description:
				'Nothing was registered. Give a decimal such as 121.50 and a currency such as EUR, or wire the output Paid of Ponto Invoice Match to this node.',
		});
	}
}

/** Only helps to see what a transaction pays in all: what is not exact is as good as none. */
function readTransactionAmount(value: string, currency: string): Money | undefined {
	try {
		const money = parseMoney(value, currency);
		return money.minor < 0n ? { ...money, minor: -money.minor } : money;
	} catch {
		return undefined;
	}
}

function readBookingDate(run: IExecuteFunctions, itemIndex: number): string {
	const value: unknown = run.getNodeParameter('bookedOn', itemIndex, '');
	const date = readDateField(run, itemIndex, 'Booking Date', value);
	if (date !== undefined) return date;
	throw new NodeOperationError(run.getNode(), 'Booking Date is empty', {
		itemIndex,
		description: 'Nothing was registered. Give a date such as 2026-11-20.',
	});
}
