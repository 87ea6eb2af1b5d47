import { z } from 'zod';
import type { StandInState } from '../standInState';
import { commandsFor } from './command';
import { standInCommands } from './standInCommands';

/** The commands of a stand-in whose state is made from its options: those that every one has, and a reset. */
export function seededCommands<State extends StandInState & { readonly options: unknown }>(
	open: (options: State['options']) => Partial<State>,
) {
	const define = commandsFor<State>();
	return {
		...standInCommands<State>((state) => state),
		reset: define({
			description: 'Starts over from the seed: without payments, faults and request list',
			input: z.object({}),
			run(state) {
				Object.assign(state, open(state.options));
			},
		}),
	};
}
