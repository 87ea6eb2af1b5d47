import { remoteControl, type RemoteControl } from '../../common/control/remoteControl';
import { commands, type Commands } from './commands';

/** One method for each control command of a running sandbox. */
export type Control = RemoteControl<Commands> & {
	/** How many API calls so far fit the method and the regular expression for the path. */
	countRequests(filter?: { method?: string; path?: string }): Promise<number>;
};

/** A client for the control endpoint of the sandbox at that URL, in this or another process. */
export function createControl(url: string): Control {
	const methods = remoteControl(url, commands);
	return {
		...methods,
		countRequests: async (filter) => (await methods.requests(filter)).length,
	};
}
