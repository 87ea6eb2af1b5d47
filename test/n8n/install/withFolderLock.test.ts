import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withFolderLock } from '../../../n8n/install/withFolderLock';

describe('the lock around an installation', () => {
	let parent: string;
	let folder: string;

	beforeEach(async () => {
		parent = await mkdtemp(join(tmpdir(), 'lock-'));
		folder = join(parent, 'n8n');
	});

	afterEach(async () => await rm(parent, { recursive: true }));

	it('lets one after the other work', async () => {
		const events: string[] = [];
		const work = (name: string) => async () => {
			events.push(`${name} begins`);
			await sleep(50);
			events.push(`${name} ends`);
		};
		await Promise.all([withFolderLock(folder, work('a')), withFolderLock(folder, work('b'))]);
		expect(events[1]).toBe(events[0].replace('begins', 'ends'));
		expect(events).toHaveLength(4);
	});

	it('is free again when the work throws', async () => {
		await expect(
			withFolderLock(folder, async () => await Promise.reject(new Error('no network'))),
		).rejects.toThrow('no network');
		expect(await readdir(parent)).toEqual([]);
	});

	it('takes over from a process that is gone', async () => {
		const NO_SUCH_PROCESS = 2 ** 22 + 1;
		await writeFile(`${folder}.lock`, String(NO_SUCH_PROCESS));
		expect(await withFolderLock(folder, async () => await Promise.resolve('done'))).toBe('done');
	});
});
