import { fill, wordsIn } from './desk/words.js';

/** The state that the next page starts from, with what became of the answer. */
export function tellReviewState({ $ }) {
	const checked = $('Check Answer').first().json;
	const { state } = checked;
	const { said } = wordsIn(state.language);
	if (checked.do === 'note') {
		const isMine = $('Claimed').isExecuted && $('Claimed').all().length > 0;
		const { others } = $('Answered').first().json.state;
		const now = isMine
			? { ...state, notice: checked.notice }
			: { ...state, others, notice: said.claimed };
		return [{ json: { state: now } }];
	}
	if (checked.do !== 'book') return [{ json: { state } }];
	const [outcome] = $('Book')
		.all()
		.map(({ json }) => json);
	return [{ json: { state: { ...state, ...bookedState(state, checked, outcome, said) } } }];
}

function bookedState(state, { told }, result, said) {
	const { outcome, booked } = result;
	const values = outcome === 'booked' ? told : { NUMBERS: booked.join(', '), WHY: result.told };
	const isBooked = outcome === 'booked' || outcome === 'part';
	const notice = fill(said[sentenceFor(result, told)], values);
	return { booked: state.booked + (isBooked ? 1 : 0), notice };
}

/** What is said of a booking: why it was not made, where it is not that the invoice changed meanwhile. */
function sentenceFor({ outcome, isStale }, { LEFT }) {
	if (outcome === 'booked') return LEFT === '' ? 'booked' : 'bookedRest';
	const hasReason = ['part', 'notBooked'].includes(outcome) && !isStale;
	return hasReason ? `${outcome}Why` : outcome;
}
