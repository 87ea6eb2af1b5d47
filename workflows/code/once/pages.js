/**
 * The rows of a list that was read page by page with whole answers. @throws Error where a page is none of the books',
 * or where there may be more than was read: half of the invoices are worse than none.
 */
export function rowsOfPages(answers, what, pageSize, rowsIn = (body) => body) {
	const pages = answers.map(({ statusCode, body }) => (statusCode === 200 ? rowsIn(body) : null));
	const odd = pages.findIndex((rows) => !Array.isArray(rows));
	if (odd >= 0) {
		throw new Error(
			`${what}: page ${odd + 1} was answered with something else. Nothing is booked, the next run reads it again`,
		);
	}
	if (pages.length === 0 || pages.at(-1).length >= pageSize) {
		throw new Error(
			`${what}: there is more after ${pages.length} pages. Raise the most pages on the node that reads them`,
		);
	}
	return pages.flat();
}
