import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;

/** Waits until n8n serves a webhook or form: it registers them some time after the activation is answered. */
export async function untilPublished(address: string, limitMs = 30_000): Promise<void> {
	const giveUp = Date.now() + limitMs;
	while ((await fetch(address)).status === 404) {
		if (Date.now() > giveUp) throw new Error(`${address} is not published`);
		await sleep(LOOK_AGAIN_MS);
	}
}
