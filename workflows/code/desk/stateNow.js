import { outcomeText } from './outcomeText.js';
import { wordsIn } from './words.js';

/** The state that the next page starts from, with what became of the answer, where there was one. */
export function stateNow($) {
	const { posted, state } = $('Answered').first().json;
	const { said } = wordsIn(state.language);
	if (posted !== undefined) return stateAfter($('Check Answer').first().json, said, $);
	// Nobody answered the page before in time.
	return state.idle > 0 ? { ...state, notice: said.tooLate } : state;
}

function stateAfter(checked, said, $) {
	const { state } = checked;
	if (checked.do === 'note') return notedState(checked, said, $);
	if (checked.do !== 'book') return state;
	const [outcome] = $('Book Answer')
		.all()
		.map(({ json }) => json);
	return { ...state, ...bookedState(state, checked, outcome, said) };
}

function notedState({ state, notice }, said, $) {
	const isMine = $('Claimed').isExecuted && $('Claimed').all().length > 0;
	const { others } = $('Answered').first().json.state;
	return isMine ? { ...state, notice } : { ...state, others, notice: said.claimed };
}

function bookedState({ booked }, { told }, result, said) {
	const isBooked = result.outcome === 'booked' || result.outcome === 'part';
	return { booked: booked + (isBooked ? 1 : 0), notice: outcomeText(result, told, said) };
}
