/** What was answered, what its page had shown, and who answered. */
export function handOnAnswer({ $, $input }) {
	const { shown, state } = $('Next Page').first().json;
	const posted = $input.first().json;
	const user = posted.user ?? $('Open the Desk').first().json.user ?? null;
	return [{ json: { posted, shown, state: { ...state, idle: 0 }, user } }];
}
