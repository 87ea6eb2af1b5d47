const MOST_PAGES_LEFT_OPEN = 3;

/** A page that nobody answered in time is shown anew, a few times, then the desk closes. */
export function goOnAfterWaiting({ $ }) {
	const { state } = $('Next Page').first().json;
	const idle = state.idle + 1;
	return [{ json: { isLeft: idle > MOST_PAGES_LEFT_OPEN, state: { ...state, idle } } }];
}
