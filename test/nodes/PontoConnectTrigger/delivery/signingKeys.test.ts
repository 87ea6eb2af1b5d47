import type { SigningKey } from '../../../../nodes/PontoConnectTrigger/delivery/keySet';
import { findSigningKey } from '../../../../nodes/PontoConnectTrigger/delivery/signingKeys';

const MINUTE_MS = 60_000;
const START = Date.parse('2026-11-22T10:00:00Z');

let url: string;
let published: string[];
let questions: number;
let isDown: boolean;
let testCount = 0;

beforeEach(() => {
	// An address of its own for each test: what is known is shared by the whole process.
	url = `https://gateway.example/${(testCount += 1)}`;
	published = ['key-1'];
	questions = 0;
	isDown = false;
});

async function ask(): Promise<readonly SigningKey[]> {
	questions += 1;
	await Promise.resolve();
	if (isDown) throw new Error('the gateway does not answer');
	return published.map((kid) => ({
		kid,
		kty: 'RSA',
		alg: 'RS512',
		use: 'sig',
		status: 'ACTIVE',
		n: '',
		e: '',
	}));
}

const find = async (kid: string, now = START) => (await findSigningKey(url, kid, now, ask))?.kid;

describe('signing keys', () => {
	it('are asked for once and then kept', async () => {
		expect(await find('key-1')).toBe('key-1');
		expect(await find('key-1', START + 59 * MINUTE_MS)).toBe('key-1');
		expect(questions).toBe(1);
	});

	it('are asked for again after an hour, so that a withdrawn key is no longer believed', async () => {
		await find('key-1');
		published = ['key-2'];
		expect(await find('key-1', START + 60 * MINUTE_MS)).toBeUndefined();
		expect(questions).toBe(2);
	});

	it('are asked for again at once when the id is unknown', async () => {
		await find('key-1');
		published = ['key-1', 'key-2'];
		expect(await find('key-2', START + 1)).toBe('key-2');
		expect(questions).toBe(2);
	});

	it('are asked for once by all deliveries that wait at the same time', async () => {
		await find('key-1');
		published = ['key-1', 'key-2'];
		const found = await Promise.all(Array.from({ length: 50 }, async () => await find('key-2')));
		expect(new Set(found)).toEqual(new Set(['key-2']));
		expect(questions).toBe(2);
	});

	it('are asked for five times a minute at most, however many ids are made up', async () => {
		for (let index = 0; index < 200; index += 1) await find(`made-up-${index}`, START + index);
		expect(questions).toBe(5);
		expect(await find('key-1', START + 300)).toBe('key-1');
	});

	it('of which one is new are known within a minute even while ids are made up', async () => {
		for (let index = 0; index < 20; index += 1) await find(`made-up-${index}`);
		published = ['key-2'];
		expect(await find('key-2')).toBeUndefined();
		expect(await find('key-2', START + MINUTE_MS)).toBe('key-2');
	});

	it('are not asked for without end while the gateway is down', async () => {
		isDown = true;
		await expect(find('key-1')).rejects.toThrow('does not answer');
		for (let index = 0; index < 50; index += 1) await find('key-1').catch(() => undefined);
		expect(questions).toBe(5);
		isDown = false;
		expect(await find('key-1', START + MINUTE_MS)).toBe('key-1');
	});

	it('older than an hour are not believed while the gateway is down, however often it is asked', async () => {
		await find('key-1');
		isDown = true;
		for (let minute = 61; minute < 300; minute += 7) {
			const found = find('key-1', START + minute * MINUTE_MS).catch(() => undefined);
			expect(await found).toBeUndefined();
		}
		isDown = false;
		expect(await find('key-1', START + 301 * MINUTE_MS)).toBe('key-1');
	});

	it('that are known do not wait for an answer about one that is not', async () => {
		await find('key-1');
		const never = async () => await new Promise<readonly SigningKey[]>(() => {});
		void findSigningKey(url, 'made-up', START + 1, never);
		expect(await find('key-1', START + 2)).toBe('key-1');
	});

	it('are believed within the hour while the gateway is down and ids are made up', async () => {
		await find('key-1');
		isDown = true;
		await expect(find('made-up', START + 1)).rejects.toThrow('does not answer');
		for (let index = 0; index < 20; index += 1) {
			await find(`made-up-${index}`, START + index).catch(() => undefined);
			expect(await find('key-1', START + index)).toBe('key-1');
		}
	});
});
