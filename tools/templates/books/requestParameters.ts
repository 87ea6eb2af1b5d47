import type { INode } from 'n8n-workflow';
import type { BooksTemplate } from './BooksTemplate';
import { authorized, batched } from './skeleton';

/** The parameters of the skeleton's HTTP Request node of that name, as these books want them. */
export function requestParameters(
	books: BooksTemplate,
	{ name, parameters }: INode,
): INode['parameters'] {
	const { options } = parameters;
	const byPost = name !== 'Register' && books.readsByPost;
	return {
		...withoutCredential(parameters),
		...(byPost && {
			method: 'POST',
			sendBody: true,
			specifyBody: 'json',
			jsonBody: '={{ JSON.stringify($json.body) }}',
		}),
		...authorized(books, name === 'Register' ? books.registers?.headers : []),
		...(name === 'Register' && books.registers?.method && { method: books.registers.method }),
		options: { ...Object(options), ...batched(books) },
	} as INode['parameters'];
}

const AUTHORIZED_BY = ['authentication', 'genericAuthType', 'nodeCredentialType'];

const withoutCredential = (parameters: INode['parameters']) =>
	Object.fromEntries(Object.entries(parameters).filter(([name]) => !AUTHORIZED_BY.includes(name)));
