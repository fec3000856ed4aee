// Stands in for `gh api`: writes down what is asked of GitHub, and answers with the comments that a test gives.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    method: { type: 'string', default: 'GET' },
    field: { type: 'string', short: 'F', multiple: true, default: [] },
    'raw-field': { type: 'string', short: 'f', multiple: true, default: [] },
    jq: { type: 'string' },
    paginate: { type: 'boolean' },
    silent: { type: 'boolean' },
  },
});
const [command, path] = positionals;
if (command !== 'api' || !process.env.GH_TOKEN) throw new Error('gh is not called as it should be.');

const pair = (text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)];
const typed = (text) =>
  text.startsWith('@') ? readFileSync(text.slice(1), 'utf8') : /^\d+$/.test(text) ? Number(text) : text;
const { query, ...fields } = Object.fromEntries([
  ...values['raw-field'].map(pair),
  ...values.field.map(pair).map(([name, text]) => [name, typed(text)]),
]);
const method = path === 'graphql' ? 'POST' : values.method;
appendFileSync(process.env.STAND_IN_REQUESTS, `${JSON.stringify({ method, path, ...fields })}\n`);

if (path === 'graphql') {
  for (const name of ['databaseId', 'viewerDidAuthor', 'body', 'endCursor']) {
    if (!query.includes(name)) throw new Error(`The query does not ask for ${name}.`);
  }
  const pages = JSON.parse(process.env.STAND_IN_COMMENTS);
  for (const nodes of values.paginate ? pages : pages.slice(0, 1)) {
    const input = JSON.stringify({ data: { repository: { pullRequest: { comments: { nodes } } } } });
    process.stdout.write(execFileSync('jq', ['-r', values.jq], { input }));
  }
}
