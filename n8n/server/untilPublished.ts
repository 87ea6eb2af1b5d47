import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;
const LIMIT_MS = 30_000;

/** Waits until n8n serves a webhook or form: it registers them some time after the activation is answered. */
export async function untilPublished(address: string, method = 'GET'): Promise<void> {
	const giveUp = Date.now() + LIMIT_MS;
	while ((await fetch(address, { method })).status === 404) {
		if (Date.now() > giveUp) throw new Error(`${address} is not published`);
		await sleep(LOOK_AGAIN_MS);
	}
}
