// Writes the JavaScript of workflows/code into the Code nodes of the templates.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES, withInlinedCode } from './withInlinedCode';

for (const name of readdirSync(TEMPLATES).filter((file) => file.endsWith('.json'))) {
	const file = join(TEMPLATES, name);
	writeFileSync(file, withInlinedCode(readFileSync(file, 'utf8')));
}
