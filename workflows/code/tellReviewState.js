import { outcomeText } from './desk/outcomeText.js';
import { wordsIn } from './desk/words.js';

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
	const isBooked = result.outcome === 'booked' || result.outcome === 'part';
	const notice = outcomeText(result, told, said);
	return { booked: state.booked + (isBooked ? 1 : 0), notice };
}
