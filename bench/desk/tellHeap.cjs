// Loaded into n8n before itself: at SIGUSR2 it frees what is unused and writes down what it holds.
const { renameSync, writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
	const file = process.env.BENCH_HEAP_FILE;
	// Twice: what only finalizers held is free the second time.
	collect();
	collect();
	writeFileSync(`${file}.part`, JSON.stringify(process.memoryUsage()));
	renameSync(`${file}.part`, file);
});
