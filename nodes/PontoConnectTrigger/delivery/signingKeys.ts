import type { SigningKey } from './keySet';

/** For as long a key that Ponto has withdrawn may still be believed. */
const KEPT_FOR_MS = 3_600_000;

/** Whoever sends made-up key ids makes us ask Ponto this often, not each time. */
const QUESTIONS_PER_MINUTE = 5;
const MINUTE_MS = 60_000;

/** What is known of the keys at one address. */
interface KnownKeys {
	keys: readonly SigningKey[];
	/** When Ponto last answered, in milliseconds. */
	answeredAt: number;
	/** When Ponto was asked for keys that it may not have, and for those that are old: the last ones. */
	askedForUnknown: readonly number[];
	askedForOld: readonly number[];
	/** The question that is under way. */
	question?: Promise<void>;
}

/** Asks for the keys that sign events now. */
export type AskForKeys = () => Promise<readonly SigningKey[]>;

// Shared by all workflows of this n8n process; public keys only.
const knownByUrl = new Map<string, KnownKeys>();

/**
 * The active signing key with that id; `now` is in milliseconds. A key of the last hour is given at once. For
 * any other, Ponto is asked: once for all deliveries that wait for the answer, and at most five times a
 * minute for unknown ids and for old keys each, so that made-up ids keep nobody from asking. While Ponto does
 * not answer, no key older than an hour is believed. Throws what the question throws.
 */
export async function findSigningKey(
	url: string,
	keyId: string,
	now: number,
	ask: AskForKeys,
): Promise<SigningKey | undefined> {
	const known = knownAt(url);
	const find = () => known.keys.find(({ kid }) => kid === keyId);
	const isFresh = () => now - known.answeredAt < KEPT_FOR_MS;
	const found = find();
	if (found && isFresh()) return found;
	if (
		known.question === undefined &&
		!mayAsk(known, found ? 'askedForOld' : 'askedForUnknown', now)
	) {
		return undefined;
	}
	known.question ??= askAnew(known, now, ask);
	await known.question;
	return isFresh() ? find() : undefined;
}

function knownAt(url: string): KnownKeys {
	const known = knownByUrl.get(url) ?? {
		keys: [],
		answeredAt: -Infinity,
		askedForUnknown: [],
		askedForOld: [],
	};
	knownByUrl.set(url, known);
	return known;
}

/** Whether one more question may be asked; notes it as asked if so. */
function mayAsk(known: KnownKeys, reason: 'askedForOld' | 'askedForUnknown', now: number): boolean {
	const lately = known[reason].filter((at) => now - at < MINUTE_MS);
	if (lately.length >= QUESTIONS_PER_MINUTE) return false;
	known[reason] = [...lately, now];
	return true;
}

async function askAnew(known: KnownKeys, now: number, ask: AskForKeys): Promise<void> {
	try {
		known.keys = await ask();
		known.answeredAt = now;
	} finally {
		known.question = undefined;
	}
}
