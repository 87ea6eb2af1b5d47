import type { IN8nHttpFullResponse } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { OutOfBounds, readWithin } from '../../../nodes/shared/http/bounds';

/** A stream of chunks, which ends when it is destroyed, as streams do. */
const answered = (chunks: () => AsyncGenerator<Uint8Array>) => {
	const destroy = jest.fn();
	const untilDestroyed = async function* () {
		for await (const chunk of chunks()) {
			if (destroy.mock.calls.length > 0) return;
			yield chunk;
		}
	};
	const body = { [Symbol.asyncIterator]: untilDestroyed, destroy };
	const answer = { statusCode: 200, headers: {}, body } as unknown as IN8nHttpFullResponse;
	return { asked: Promise.resolve(answer), destroy };
};
const bounds = { time: 200, size: 1_000 };

test('an answer within its bounds is read to the end', async () => {
	const { asked } = answered(async function* () {
		yield Buffer.from('{"a":"caf');
		yield Buffer.from([0xc3]);
		yield Buffer.from([0xa9]);
		yield Buffer.from('"}');
	});
	expect((await readWithin(bounds, asked)).body).toBe('{"a":"café"}');
});

test('an answer that comes a byte at a time is given up', async () => {
	const { asked, destroy } = answered(async function* () {
		for (let sent = 0; sent < 100; sent++) {
			await sleep(50);
			yield Buffer.from('x');
		}
	});
	await expect(readWithin(bounds, asked)).rejects.toEqual(new OutOfBounds('time'));
	expect(destroy).toHaveBeenCalled();
});

test('an answer that never begins is given up', async () => {
	const asked = new Promise<IN8nHttpFullResponse>(() => {});
	await expect(readWithin(bounds, asked)).rejects.toMatchObject({ bound: 'time' });
});

test('an answer without end is given up for its size', async () => {
	let sent = 0;
	const { asked, destroy } = answered(async function* () {
		for (;;) yield Buffer.alloc((sent += 100) && 100);
	});
	await expect(readWithin(bounds, asked)).rejects.toMatchObject({ bound: 'size' });
	expect(destroy).toHaveBeenCalled();
	expect(sent).toBeLessThan(2_000);
});
