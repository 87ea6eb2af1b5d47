import type { SigningKey } from './keySet';

/** For as long a key that Ponto has withdrawn may still be believed. */
const KEPT_FOR_MS = 3_600_000;

/** Whoever sends made-up key ids makes us ask Ponto this often, not each time. */
const QUESTIONS_PER_MINUTE = 5;
const MINUTE_MS = 60_000;

interface KnownKeys {
	readonly keys: readonly SigningKey[];
	/** When Ponto was asked, in milliseconds; the last ones, newest last. */
	readonly askedAt: readonly number[];
}

const NONE: KnownKeys = { keys: [], askedAt: [] };

/** Asks for the keys that sign events now. */
export type AskForKeys = () => Promise<readonly SigningKey[]>;

// Shared by all workflows of this n8n process; public keys only.
const knownByUrl = new Map<string, Promise<KnownKeys>>();

/**
 * The active signing key with that id; `now` is in milliseconds. Ponto is asked when the id is unknown and
 * when the keys are an hour old: once for all deliveries that wait for the answer, and at most five times
 * a minute. A key that was made after the last question is thus known within a minute even under a flood.
 */
export async function findSigningKey(
	url: string,
	keyId: string,
	now: number,
	ask: AskForKeys,
): Promise<SigningKey | undefined> {
	const current = knownByUrl.get(url);
	const known = (await current) ?? NONE;
	const found = known.keys.find(({ kid }) => kid === keyId);
	if (found && now - (known.askedAt.at(-1) ?? -Infinity) < KEPT_FOR_MS) return found;
	if (known.askedAt.filter((at) => now - at < MINUTE_MS).length >= QUESTIONS_PER_MINUTE) {
		return found;
	}
	// No await between looking and setting: of several deliveries that wait, one asks.
	const asked = knownByUrl.get(url);
	const answer = asked === current || asked === undefined ? askAnew(url, known, now, ask) : asked;
	return (await answer).keys.find(({ kid }) => kid === keyId);
}

function askAnew(url: string, before: KnownKeys, now: number, ask: AskForKeys): Promise<KnownKeys> {
	const askedAt = [...before.askedAt, now].slice(-QUESTIONS_PER_MINUTE);
	const answer = ask().then((keys): KnownKeys => ({ keys, askedAt }));
	knownByUrl.set(
		url,
		answer.catch(() => ({ keys: before.keys, askedAt })),
	);
	return answer;
}
