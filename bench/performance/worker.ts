import type { Measurement } from './measurement';

/** Does one measurement in a process of its own, and loads only the code of that one. */
async function measure(measurement: Measurement): Promise<unknown> {
	switch (measurement.what) {
		case 'growth':
			return await (await import('./measureGrowth.js')).measureGrowth(measurement);
		case 'rivals':
			return await (await import('./measureRivals.js')).measureRivals(measurement);
		case 'adversaries':
			return await (await import('./measureAdversary.js')).measureAdversaries();
		case 'memory':
			return await (await import('./measureMemory.js')).measureMemory(measurement);
		case 'wholeNode':
			return await (await import('./measureWholeNode.js')).measureWholeNode(measurement.size);
	}
}

process.once('message', async (measurement: Measurement) => {
	process.send?.(await measure(measurement), () => process.disconnect());
});
