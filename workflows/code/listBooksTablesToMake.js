const NEEDED = ['review', 'decisions', 'sweeps', 'bookings'];

/** One item for each table that is not there yet, then one that says to go on. */
export function listBooksTablesToMake({ $ }) {
	const names = $('Find Tables')
		.all()
		.map(({ json }) => json.name);
	const absent = NEEDED.filter((name) => !names.includes(name));
	return [...absent, 'ready'].map((name) => ({ json: { do: name } }));
}
