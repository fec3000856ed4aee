// Prints values of a JSON file by their paths: `pull_request.base.sha`, `breaking=summary.breaking`. Of a list its length.
import { readFileSync } from 'node:fs';

const [file, ...wanted] = process.argv.slice(2);
const data = JSON.parse(readFileSync(file, 'utf8'));
for (const one of wanted) {
  const [path, name] = one.split('=').reverse();
  const value = path.split('.').reduce((inside, key) => inside?.[key], data);
  console.log(`${name === undefined ? '' : `${name}=`}${(Array.isArray(value) ? value.length : value) ?? ''}`);
}
