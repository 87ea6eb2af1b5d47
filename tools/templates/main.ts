// Makes the templates of books from Moneybird's, and writes the JavaScript of workflows/code into all Code nodes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOOKS_TEMPLATES, filesOfBooks } from './books/booksTemplates';
import { TEMPLATES, withInlinedCode } from './withInlinedCode';

for (const books of BOOKS_TEMPLATES) {
	for (const [name, text] of Object.entries(filesOfBooks(books))) {
		writeFileSync(join(TEMPLATES, name), text);
	}
}
for (const name of readdirSync(TEMPLATES).filter((file) => file.endsWith('.json'))) {
	const file = join(TEMPLATES, name);
	writeFileSync(file, withInlinedCode(readFileSync(file, 'utf8')));
}
