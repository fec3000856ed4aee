import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../core/schema/report.schema.json' with { type: 'json' };
import { exampleOf } from '../../core/src/diff/example.js';
import { buildWorkspace, changeKinds, diff, judged, readWorkspace } from '../../core/src/index.js';
import { diffJson } from '../src/formats/diff-json.js';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { workspaceFiles } from './folder.js';
import { context } from './formats-report.js';

/** The published schema, and the same with no room for what it does not describe. */
const validators = [schema, closed(schema)].map((one) =>
  new Ajv({ allErrors: true, formats: { date: true } }).compile(Object(one)),
);

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)]);
  const isOpen = 'properties' in value && !('additionalProperties' in value);
  return { ...Object.fromEntries(entries), ...(isOpen && { additionalProperties: false }) };
}

function expectDescribed(text: string, about = ''): void {
  const report: unknown = JSON.parse(text);
  for (const validate of validators) expect([about, validate(report), validate.errors]).toEqual([about, true, null]);
}

test('a change of every kind is as the schema has it, and nothing of it is left undescribed', () => {
  for (const id of changeKinds.keys()) {
    const example = exampleOf(id);
    if (example === undefined) throw new Error(`${id} has no example.`);
    const [base, head] = [example.base, example.head].map((files) => buildWorkspace(readWorkspace(files)));
    if (base === undefined || head === undefined) throw new Error('There are two sides.');
    const { changes, notes, bump } = judged(diff(base, head), { base, head });
    const report = {
      workspace: 'journeys',
      range: 'main...HEAD',
      base: { label: 'a', prefix: '' },
      head: { label: 'b', prefix: '' },
      asOf: '2026-01-31',
      changes,
      acceptances: [],
      notes,
      isComplete: true,
      ...(bump && { bump }),
      unlisted: { translations: 0, others: 0 },
      nameOf: () => undefined,
    };
    expect(changes.length, id).toBeGreaterThan(0);
    expectDescribed(diffJson.print(report, context), id);
  }
});

const accepted = (entries: string) => ({ 'journeys/.journey/accepted.yaml': `accepted:\n${entries}` });
const faulty = ['owner: reception\ngoal', 'owner: recepton\ngoal'] as const;
const gone = [/ {2}- id: book[\s\S]*?(?=painPoints)/.exec(journeyWith())?.[0] ?? '', ''] as const;

test('reports of comparisons are: of a first version, of folders, of what is gone, unreadable or accepted', async () => {
  const repository = repositoryWith({ 'README.md': 'Words' });
  const cwd = repository.folder;
  const said = async (...args: readonly string[]) =>
    (await call(['diff', ...args, '--format', 'json'], { cwd })).stdout;
  repository.commit(workspaceFiles());
  expectDescribed(await said('HEAD~1...HEAD'));
  repository.commit({ [journeyPath]: journeyWith(gone) });
  const removed = await said('HEAD~1...HEAD');
  expectDescribed(removed);
  expect(removed).toContain('"anchor"');
  const { changes } = JSON.parse(removed);
  const entry = (until: string) =>
    `  - { change: ${changes[0].id}, at: '${changes[0].subject.path}', fingerprint: '${changes[0].fingerprint}', reason: Closed, until: ${until} }\n`;
  repository.write(accepted(entry('2099-12-31')));
  expect(await said('HEAD~1')).toContain('"settled": {');
  expectDescribed(await said('HEAD~1'));
  repository.write(accepted(entry('2000-12-31')));
  expect(await said('HEAD~1')).toContain('"acceptance-expired"');
  expectDescribed(await said('HEAD~1'));
  repository.write({ [journeyPath]: 'kind: [' });
  expect(await said('HEAD')).toContain('"complete": false');
  expectDescribed(await said('HEAD'));
  expectDescribed(await said('--from', 'journeys', '--to', 'journeys'));
});

test('reports of checks are: without findings, with some, with accepted ones, of a change', async () => {
  const repository = repositoryWith(
    workspaceFiles({
      [journeyPath]: journeyWith(faulty),
      ...accepted("  - { rule: unknown-reference, at: book-appointment, reason: Later, until: '2099-12-31' }\n"),
    }),
  );
  const cwd = repository.folder;
  const said = async (...args: readonly string[]) =>
    (await call(['check', ...args, '--format', 'json'], { cwd })).stdout;
  expect(await said()).toContain('"settled": {');
  expectDescribed(await said());
  repository.write({ 'journeys/.journey/accepted.yaml': undefined });
  expect(await said('--changed-since', 'main')).toContain('unknown-reference');
  expectDescribed(await said('--changed-since', 'main'));
  repository.write({ [journeyPath]: journeyWith() });
  expectDescribed(await said());
});

test('what is neither report is refused', () => {
  for (const validate of validators) {
    expect(validate({ schema: 1, diagnostics: [], summary: {} })).toBe(false);
    expect(validate({ schema: 1 })).toBe(false);
  }
});
