// n8n's verification scan without its provenance and download steps: `node scan.mjs <source> <unpacked package>`.
import path from 'node:path';
import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';

const [repository, unpacked] = process.argv.slice(2).map((folder) => path.resolve(folder));
const source = await analyzePackage(repository, SOURCE_FILE_PATTERNS);
const tarball = await analyzePackage(unpacked, ['**/*.js', 'package.json']);
process.stdout.write(JSON.stringify({ source, tarball }));
