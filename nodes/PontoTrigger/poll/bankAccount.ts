import { sortBy } from 'lodash';
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

type Identity = z.output<typeof identitySchema>;

/** Which IDs are those of which bank account, as far as it is remembered. */
export class KnownIds {
	private readonly identities = new Map<string, Identity>();
	private readonly byBankAccount = new Map<string, Set<string>>();
	private readonly followers = new Map<string, Set<string>>();

	constructor(remembered: Readonly<Record<string, IDataObject>>) {
		for (const [id, stored] of Object.entries(remembered)) this.note(id, stored);
	}

	/** Notes what is remembered of an account from now on. */
	note(id: string, stored: IDataObject): void {
		const identity = identitySchema.safeParse(stored).data ?? {};
		this.identities.set(id, identity);
		addTo(this.byBankAccount, identity.bankAccount, id);
		addTo(this.followers, identity.follows, id);
	}

	identityOf(id: string): Identity {
		return this.identities.get(id) ?? {};
	}

	/** IDs under which a bank account is or was read, given its key. */
	ofBankAccount(key: string | undefined): string[] {
		return [...(this.byBankAccount.get(key ?? '') ?? [])];
	}

	/** IDs that follow a former one. */
	followersOf(id: string): string[] {
		return [...(this.followers.get(id) ?? [])];
	}
}

function addTo(ids: Map<string, Set<string>>, key: string | undefined, id: string): void {
	if (key !== undefined) ids.set(key, (ids.get(key) ?? new Set()).add(id));
}

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
export function formerId(account: Account, known: KnownIds): string | undefined {
	const own = known.identityOf(account.id);
	if (own.follows !== undefined || own.walkedAt !== undefined) return own.follows;
	const walked = known
		.ofBankAccount(bankAccountKey(account))
		.filter((id) => id !== account.id && known.identityOf(id).walkedAt !== undefined);
	return sortBy(walked, (id) => known.identityOf(id).walkedAt).at(-1);
}

/** All other IDs under which the same bank account is or was read: it may be linked more than once. */
export function otherIds(account: Account, known: KnownIds): string[] {
	const { bankAccount, follows } = known.identityOf(account.id);
	const ids = new Set([
		...known.ofBankAccount(bankAccountKey(account) ?? bankAccount),
		...known.followersOf(account.id),
		...(follows === undefined ? [] : [follows]),
	]);
	ids.delete(account.id);
	return [...ids];
}

/**
 * Whether the same bank account goes on under the ID of another account that is listed: while both are
 * linked, only the newer one is read, unless the bank no longer lets Ponto read it.
 */
export function hasSuccessor(
	{ id }: Account,
	listed: ReadonlyMap<string, Account>,
	known: KnownIds,
	now: number,
): boolean {
	return known.followersOf(id).some((follower) => {
		const account = listed.get(follower);
		const isWalked = known.identityOf(follower).walkedAt !== undefined;
		return isWalked && account !== undefined && !isConsentExpired(account, now);
	});
}

/** What to say once about an account that was linked anew. */
export function linkedAnew(account: Account): string {
	return `${accountLabel(account)} was linked anew and has another ID now: it goes on with what is newer than what was emitted under the former one`;
}
