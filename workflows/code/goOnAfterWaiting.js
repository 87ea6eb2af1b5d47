import { wordsIn } from './desk/words.js';

const MOST_PAGES_LEFT_OPEN = 3;

/** A page that nobody answered in time is shown anew, a few times, then the desk closes. */
export function goOnAfterWaiting({ $ }) {
	const { state } = $('Next Page').first().json;
	const { said } = wordsIn(state.language);
	const idle = state.idle + 1;
	const isLeft = idle > MOST_PAGES_LEFT_OPEN;
	return [{ json: { isLeft, state: { ...state, idle, notice: said.tooLate } } }];
}
