import type { IExecuteFunctions } from 'n8n-workflow';
import { oncePerRun } from '../../../nodes/shared/actions/oncePerRun';

const newRun = () => ({}) as IExecuteFunctions;

test('something is read once for a run, also by two who ask at once', async () => {
	const run = newRun();
	const read = jest.fn(async () => 'read');
	const both = [oncePerRun(run, 'it', read), oncePerRun(run, 'it', read)];
	expect(await Promise.all(both)).toEqual(['read', 'read']);
	await oncePerRun(run, 'it', read);
	expect(read).toHaveBeenCalledTimes(1);
	await oncePerRun(newRun(), 'it', read);
	expect(read).toHaveBeenCalledTimes(2);
});

test('a reading that failed is not remembered', async () => {
	const run = newRun();
	const read = jest.fn(async () => 'read').mockRejectedValueOnce(new RangeError('503'));
	await expect(oncePerRun(run, 'it', read)).rejects.toThrow('503');
	expect(await oncePerRun(run, 'it', read)).toBe('read');
});
