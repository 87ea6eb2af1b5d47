import type { BooksTemplate } from './BooksTemplate';
import { namedFor, type DescribedWorkflow } from './skeleton';

/** The template that marks invoices paid: the same for all books, but for their name. */
export const markTemplate = (books: BooksTemplate): DescribedWorkflow =>
	namedFor('mark-invoices-paid', books);
