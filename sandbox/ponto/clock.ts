/** The sandbox's own time: runs with the real one, and tests can move it ahead. */
export interface SandboxClock {
	now(): Date;
	/** Moves the time ahead, or back, and runs what became due. */
	advance(milliseconds: number): void;
	/** Runs the task once that much sandbox time has passed. */
	schedule(delayMilliseconds: number, task: () => void): void;
	/** Forgets scheduled tasks and returns to real time. */
	reset(): void;
}

interface ScheduledTask {
	readonly dueAt: number;
	readonly task: () => void;
	readonly timer: NodeJS.Timeout;
}

/** A clock that keeps real time until it is advanced. */
export function createClock(): SandboxClock {
	let offset = 0;
	const tasks = new Set<ScheduledTask>();
	const now = () => Date.now() + offset;

	function runDueTasks(): void {
		const due = [...tasks].filter((scheduled) => scheduled.dueAt <= now());
		for (const scheduled of due.sort((a, b) => a.dueAt - b.dueAt)) {
			clearTimeout(scheduled.timer);
			tasks.delete(scheduled);
			scheduled.task();
		}
	}

	return {
		now: () => new Date(now()),
		advance(milliseconds) {
			offset += milliseconds;
			runDueTasks();
		},
		schedule(delayMilliseconds, task) {
			// One millisecond more: a timer may fire just before the time it was set for.
			const timer = setTimeout(runDueTasks, delayMilliseconds + 1);
			timer.unref();
			tasks.add({ dueAt: now() + delayMilliseconds, task, timer });
		},
		reset() {
			for (const scheduled of tasks) clearTimeout(scheduled.timer);
			tasks.clear();
			offset = 0;
		},
	};
}
