import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { MODULES } from './compile';
import { summarize, type Timing } from './sideBySide';
import type { TurnTask } from './turnWorker';

/** A process with nothing of ours but what it is to measure. */
export const forkWorker = (path: string): ChildProcess =>
	fork(path, { execArgv: [], env: { ...process.env, NODE_PATH: MODULES, NODE_OPTIONS: '' } });

/** A worker that is asked, and answers or ends. */
interface Turn {
	readonly worker: ChildProcess;
	readonly ended: Promise<never>;
}

function startTurns(path: string): Turn {
	const worker = forkWorker(path);
	const ended = once(worker, 'exit').then(([code]) => {
		throw new Error(`what was to be timed ended with code ${code}`);
	});
	ended.catch(() => undefined);
	return { worker, ended };
}

async function answerOf({ worker, ended }: Turn, message: TurnTask | 'turn'): Promise<unknown> {
	const answered = once(worker, 'message');
	worker.send(message);
	const [answer] = await Promise.race([answered, ended]);
	return answer;
}

/**
 * Times several pieces of work in turns, each once to warm up and then `rounds` times, so that whatever else the machine
 * does meets all of them. Each has a process of its own: it pays for clearing away what it leaves, and for nothing else.
 */
export async function inTurns<Name extends TurnTask['name']>(
	workerPath: string,
	tasks: ReadonlyArray<TurnTask & { readonly name: Name }>,
	rounds: number,
): Promise<Record<Name, Timing>> {
	const turns = tasks.map((task) => ({
		task,
		turn: startTurns(workerPath),
		times: [] as number[],
	}));
	try {
		for (const { task, turn } of turns) await answerOf(turn, task);
		for (let round = -1; round < rounds; round++) {
			for (const { turn, times } of turns) {
				const time = Number(await answerOf(turn, 'turn'));
				if (round >= 0) times.push(time);
			}
		}
	} finally {
		for (const { turn } of turns) turn.worker.kill();
	}
	return Object.fromEntries(
		turns.map(({ task, times }) => [task.name, summarize(times)]),
	) as Record<Name, Timing>;
}
