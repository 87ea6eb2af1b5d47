import type { IN8nHttpFullResponse } from 'n8n-workflow';

/** How much one answer may take. */
export interface Bounds {
	/** Milliseconds until its last byte. */
	readonly time: number;
	/** Bytes after unpacking. */
	readonly size: number;
}

/** An answer that takes more than its bounds; asking again would take as much again. */
export class OutOfBounds extends Error {
	constructor(readonly bound: keyof Bounds) {
		super(`The answer takes too much ${bound}`);
	}
}

/** The part of a stream that is needed to read it and to be rid of it. */
export interface Stream extends AsyncIterable<Uint8Array | string> {
	destroy(error?: Error): unknown;
}

/**
 * Waits for an answer that is asked for as a stream, and reads it to the end. Throws an OutOfBounds when it takes more than
 * it may: a server that sends a byte from time to time never meets a time-out, and a small packed answer can unpack to any
 * size.
 */
export async function readWithin(
	{ time, size }: Bounds,
	asked: Promise<IN8nHttpFullResponse>,
): Promise<IN8nHttpFullResponse> {
	const signal = AbortSignal.timeout(time);
	const timeIsUp = new Promise<never>((_resolve, reject) => {
		signal.addEventListener('abort', () => reject(new OutOfBounds('time')), { once: true });
	});
	timeIsUp.catch(() => undefined);
	const abandon = async () => await asked.then(({ body }) => isStream(body) && body.destroy());
	signal.addEventListener('abort', () => void abandon().catch(() => undefined), { once: true });
	const answer = await Promise.race([asked, timeIsUp]);
	if (!isStream(answer.body)) return answer;
	return { ...answer, body: await Promise.race([readText(answer.body, size), timeIsUp]) };
}

/** Reads a stream to its end, as text. */
async function readText(stream: Stream, size: number): Promise<string> {
	const chunks: Uint8Array[] = [];
	let read = 0;
	for await (const chunk of stream) {
		const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
		read += bytes.length;
		if (read > size) {
			stream.destroy();
			throw new OutOfBounds('size');
		}
		chunks.push(bytes);
	}
	return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Whether a body is still to be read. */
export function isStream(body: unknown): body is Stream {
	return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
