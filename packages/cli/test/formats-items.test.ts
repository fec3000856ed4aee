import {
  buildWorkspace,
  type Diagnostic,
  diff,
  type JudgedChange,
  judged,
  readWorkspace,
  type Settled,
} from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { aboutChange, itemsOfChanges } from '../src/formats/change-items.js';
import { aboutFinding, itemsOfFindings } from '../src/formats/finding-items.js';

const inRepository = (file: string) => file;
const finding = (own: Partial<Diagnostic> = {}): Diagnostic => ({
  id: 'unknown-reference',
  severity: 'warning',
  message: '“x” names no team.',
  next: 'Write “y”.',
  file: 'journeys/buy.journey.yaml',
  range: { startLine: 9, startColumn: 8, endLine: 9, endColumn: 16 },
  subject: { kind: 'journey', path: 'buy' },
  field: 'owner',
  help: 'journey explain unknown-reference',
  ...own,
});
const fingerprintsOf = (...findings: readonly Diagnostic[]) =>
  itemsOfFindings(findings, { failOn: 'error', inRepository, language: 'en' }).map(({ fingerprint }) => fingerprint);

test('a finding becomes an item', () => {
  expect(itemsOfFindings([finding()], { failOn: 'warning', inRepository, language: 'en' })).toEqual([
    {
      id: 'unknown-reference',
      level: 'warning',
      message: '“x” names no team.',
      next: 'Write “y”.',
      source: { file: 'journeys/buy.journey.yaml', range: { startLine: 9, startColumn: 8, endLine: 9, endColumn: 16 } },
      subject: { kind: 'journey', path: 'buy' },
      field: 'owner',
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      help: 'journey explain unknown-reference',
      fails: true,
    },
  ]);
});

test.each([
  ['error', [true, false, false]],
  ['warning', [true, true, false]],
  ['note', [true, true, true]],
  ['never', [false, false, false]],
] as const)('with --fail-on at %s, what is as bad or worse fails', (failOn, fails) => {
  const findings = (['error', 'warning', 'info'] as const).map((severity) => finding({ severity }));
  expect(itemsOfFindings(findings, { failOn, inRepository, language: 'en' }).map((item) => item.fails)).toEqual(fails);
});

test('a fingerprint stays when lines, words, severity and file change', () => {
  const range = { startLine: 90, startColumn: 1, endLine: 90, endColumn: 2 };
  const moved = finding({ range, message: '没有', next: '请', severity: 'error', file: 'other.yaml', help: 'x' });
  expect(fingerprintsOf(moved)).toEqual(fingerprintsOf(finding()));
});

test('another rule, kind, thing, field or file without a thing is another fingerprint', () => {
  const { subject: _, field: __, ...unread } = finding();
  const all = [
    finding(),
    finding({ id: 'cold-handoff' }),
    finding({ subject: { kind: 'team', path: 'buy' } }),
    finding({ subject: { kind: 'journey', path: 'buy:pay' } }),
    finding({ field: 'goal' }),
    unread,
    { ...unread, file: 'other.yaml' },
  ];
  const single = all.map((one) => fingerprintsOf(one)[0]);
  expect(new Set(single).size).toBe(all.length);
  expect(fingerprintsOf(...all)).toEqual(single);
});

test('no two findings of a report share a fingerprint, however alike they are', () => {
  const prints = fingerprintsOf(...Array.from({ length: 3_000 }, () => finding()), finding({ field: 'goal' }));
  expect(new Set(prints).size).toBe(3_001);
  expect(prints[0]).toBe(fingerprintsOf(finding())[0]);
  expect(prints.at(-1)).toBe(fingerprintsOf(finding({ field: 'goal' }))[0]);
});

test('rules and faults of files are told in words', () => {
  expect(aboutFinding('unknown-reference', 'en').title).toMatch(/\.$/);
  expect(aboutFinding('yaml/too-deep', 'zh-CN').text).toMatch(/。$/);
  expect(aboutFinding('nothing', 'en')).toEqual({ title: 'nothing', text: 'nothing' });
});

const config = { path: 'journey.config.yaml', content: 'schemaVersion: 1\nname: Shop\n' };
const journeyOf = (steps: string) => ({
  path: 'buy.journey.yaml',
  content: `kind: journey\nid: buy\nname: Buy\npersonas: [runner]\nowner: shop\ngoal: Shoes\nstages:\n  - id: pay\n    name: Pay\n    owner: shop\n    steps:\n${steps}`,
});
const card = '      - { id: card, name: Card, feeling: { score: 0 } }\n';
const worse = '      - { id: card, name: Card, feeling: { score: -1 } }\n';
const code = '      - { id: code, name: Code }\n';
const versions = (...files: readonly (readonly { path: string; content: string }[])[]) =>
  files.map((sources) => buildWorkspace(readWorkspace([config, ...sources])));
const changesOf = (base: readonly { path: string; content: string }[], head: typeof base): readonly JudgedChange[] => {
  const [old, fresh] = versions(base, head);
  return old && fresh ? judged(diff(old, fresh), { base: old, head: fresh }).changes : [];
};
const options = { failOn: 'error', help: (id: string) => `journey explain ${id}`, language: 'en' } as const;

test('a change becomes an item at its line on head; what was removed, at what it stood in', () => {
  const changes = changesOf([journeyOf(card + code)], [journeyOf(worse)]);
  expect(itemsOfChanges(changes, options)).toEqual([
    expect.objectContaining({
      id: 'step-removed',
      level: 'error',
      source: expect.objectContaining({ file: 'buy.journey.yaml', range: expect.objectContaining({ startLine: 8 }) }),
      subject: { kind: 'step', path: 'buy:pay/code' },
      fingerprint: changes[0]?.fingerprint,
      help: 'journey explain step-removed',
      fails: true,
    }),
    expect.objectContaining({
      id: 'step-feeling-dropped',
      level: 'warning',
      source: expect.objectContaining({ range: expect.objectContaining({ startLine: 12 }) }),
      fails: false,
    }),
  ]);
});

test('a whole file that went is shown at its start', () => {
  const changes = changesOf([journeyOf(card)], []);
  expect(itemsOfChanges(changes, options)).toEqual([
    expect.objectContaining({
      id: 'journey-removed',
      source: { file: 'buy.journey.yaml', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } },
    }),
  ]);
});

test('a change that somebody has answered for fails nothing', () => {
  const [change] = changesOf([journeyOf(card)], []);
  const settled = { by: 'accepted', reason: 'The shop closed.', until: '2027-01-31' } as const;
  const itemsIn = (language: 'en' | 'zh-CN', by: Settled) =>
    itemsOfChanges(change ? [{ ...change, settled: by }] : [], { ...options, language }).map((item) => [
      item.level,
      item.fails,
      item.settled,
    ]);
  expect(itemsIn('en', settled)).toEqual([['error', false, 'Accepted until 2027-01-31: The shop closed.']]);
  expect(itemsIn('zh-CN', settled)).toEqual([['error', false, '已接受至 2027-01-31：The shop closed.']]);
  expect(itemsIn('en', { by: 'changeset' })).toEqual([['error', false, 'A major changeset declares it.']]);
});

test('a finding that is accepted fails nothing', () => {
  const settled = { by: 'accepted', reason: 'Not yet.', until: '2027-01-31' } as const;
  const items = itemsOfFindings([finding({ severity: 'error', settled })], {
    failOn: 'note',
    inRepository,
    language: 'en',
  });
  expect(items).toMatchObject([{ level: 'error', fails: false, settled: 'Accepted until 2027-01-31: Not yet.' }]);
});

test('kinds of changes are told in words', () => {
  expect(aboutChange('touchpoint-removed', 'en')).toEqual({
    title: 'Touchpoint removed',
    text: '“…” is gone: links and references to it stop working.',
  });
  expect(aboutChange('step-feeling-dropped', 'zh-CN').text).not.toMatch(/\{/);
  expect(aboutChange('nothing', 'en')).toEqual({ title: 'Nothing', text: 'Nothing' });
});
