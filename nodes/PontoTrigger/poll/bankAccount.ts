import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { accountLabel, type Account } from '../../shared/ponto/schemas/account';
import { isConsentExpired } from '../attention/consent';
import { shortHash } from './shortHash';

const KEY_LENGTH = 8;
const LOOKS_LIKE_IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/;

const identitySchema = z.object({
	/** Stands for IBAN, currency and kind of the account. */
	bankAccount: z.string().optional(),
	/** The ID that the same bank account had before it was linked anew. */
	follows: z.string().optional(),
	walkedAt: z.string().optional(),
});

type Remembered = Readonly<Record<string, IDataObject>>;

/** What is remembered of an account's identity at the bank, whichever ID Ponto gives it. */
export function bankAccountKey({ attributes }: Account): string | undefined {
	const iban = String(attributes.reference ?? '').replace(/\s/g, '');
	if (!LOOKS_LIKE_IBAN.test(iban)) return undefined;
	return shortHash(
		JSON.stringify([iban, attributes.currency, attributes.subtype ?? null]),
		KEY_LENGTH,
	);
}

/** The ID under which the same bank account was walked before it was linked anew, if it was. */
export function formerId(account: Account, remembered: Remembered): string | undefined {
	const own = identityOf(remembered[account.id]);
	if (own.follows !== undefined) return own.follows;
	const key = bankAccountKey(account);
	if (key === undefined || own.walkedAt !== undefined) return undefined;
	return Object.keys(remembered)
		.filter((id) => id !== account.id)
		.map((id) => ({ id, ...identityOf(remembered[id]) }))
		.filter(({ bankAccount, walkedAt }) => bankAccount === key && walkedAt !== undefined)
		.sort((a, b) => (a.walkedAt ?? '').localeCompare(b.walkedAt ?? ''))
		.at(-1)?.id;
}

/** All other IDs under which the same bank account is or was read: it may be linked more than once. */
export function otherIds(account: Account, remembered: Remembered): string[] {
	const own = identityOf(remembered[account.id]);
	const key = bankAccountKey(account) ?? own.bankAccount;
	return Object.keys(remembered).filter((id) => {
		const other = identityOf(remembered[id]);
		const isSame = key !== undefined && other.bankAccount === key;
		return id !== account.id && (isSame || other.follows === account.id || own.follows === id);
	});
}

/**
 * The listed account under whose ID the same bank account goes on, if it does: while both are linked, only
 * the newer one is read, unless the bank no longer lets Ponto read it.
 */
export function successorOf(
	account: Account,
	listed: readonly Account[],
	remembered: Remembered,
	now: number,
): Account | undefined {
	return listed.find((other) => {
		const { follows, walkedAt } = identityOf(remembered[other.id]);
		return follows === account.id && walkedAt !== undefined && !isConsentExpired(other, now);
	});
}

/** What to say once about an account that was linked anew. */
export function linkedAnew(account: Account): string {
	return `${accountLabel(account)} was linked anew and has another ID now: it goes on with what is newer than what was emitted under the former one`;
}

function identityOf(stored: unknown): z.output<typeof identitySchema> {
	return identitySchema.safeParse(stored).data ?? {};
}
