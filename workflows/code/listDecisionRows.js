/** The rows of `decisions` that an answer which books nothing leaves. */
export function listDecisionRows({ $ }) {
	return $('Check Answer')
		.first()
		.json.rows.map((json) => ({ json }));
}
