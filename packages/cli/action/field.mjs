// Prints a value of a JSON file by its path: `pull_request.base.sha`. Nothing where there is none; of a list, its length.
import { readFileSync } from 'node:fs';

const [file, path] = process.argv.slice(2);
const value = path.split('.').reduce((inside, key) => inside?.[key], JSON.parse(readFileSync(file, 'utf8')));
process.stdout.write(String((Array.isArray(value) ? value.length : value) ?? ''));
