// The least that a comparison can cost: what changed by name, and those files parsed on both sides, as a process of its
// own, bundled as the command is: diff-floor.mjs BASE HEAD
import { execFileSync } from 'node:child_process';
import { readDocument } from '../packages/core/src/parse/read-document.js';

const [base, head] = process.argv.slice(2);
const paths = execFileSync('git', ['diff', '--name-only', '-z', base, head], { encoding: 'utf8' })
  .split('\0')
  .slice(0, -1);
const names = [base, head].flatMap((commit) => paths.map((path) => `${commit}:${path}\n`));
let rest = execFileSync('git', ['cat-file', '--batch'], { input: names.join(''), maxBuffer: 1 << 28 });
const documents = [];
for (const path of [...paths, ...paths]) {
  const end = rest.indexOf('\n');
  const size = Number(rest.toString('utf8', 0, end).split(' ')[2]);
  documents.push(readDocument({ path, content: rest.subarray(end + 1, end + 1 + size) }));
  rest = rest.subarray(end + 1 + size + 1);
}
if (documents.some(({ problems }) => problems.length > 0)) throw new Error('The workload has problems.');
console.log(documents.length);
