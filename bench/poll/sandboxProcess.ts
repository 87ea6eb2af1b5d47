import { startPontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { firmWith } from './firm';

/** A stand-in in a process of its own, so that its work is not measured; ends with its parent. */
async function main(): Promise<void> {
	const { url } = await startPontoSandbox({ seed: firmWith(Number(process.argv[2])) });
	process.once('disconnect', () => process.exit());
	process.send?.(url);
}

void main();
