import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { hostile } from '../../../test/hostile.js';
import { gitlab } from '../src/formats/gitlab.js';
import type { ItemReport } from '../src/formats/item.js';
import { junit } from '../src/formats/junit.js';
import { sarif } from '../src/formats/sarif.js';
import { context, item, itemReport } from './formats-report.js';

const levels = ['error', 'warning', 'note'] as const;

/** Reports of every sort that there is: none, some, very many, of findings and of changes, with hostile words. */
const reports: readonly ItemReport[] = [
  itemReport([]),
  itemReport(levels.map((level, index) => item({ level, fails: level === 'error', fingerprint: `${index}` }))),
  itemReport([item({ fails: false, settled: 'It was closed.', help: 'https://example.com/x' })], { command: 'diff' }),
  itemReport(Array.from({ length: 5_001 }, (_, index) => item({ fingerprint: `${index}` }))),
  itemReport(
    hostile.map(({ text }, index) =>
      item({
        message: text,
        next: text,
        field: text,
        help: text,
        source: { file: text, range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } },
        fingerprint: `${index}`,
      }),
    ),
    { about: () => ({ title: '—', text: '—' }) },
  ),
];

test('SARIF is as its schema has it', () => {
  const { $schema: _, id: __, ...schema } = sarifSchema;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  for (const report of reports) {
    expect([validate(JSON.parse(sarif.print(report, context))), validate.errors]).toEqual([true, null]);
  }
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test('SARIF keeps what its schema cannot say, and what code scanning asks for', () => {
  for (const report of reports) {
    const [run] = JSON.parse(sarif.print(report, context)).runs;
    const { rules } = run.tool.driver;
    const ids: readonly string[] = rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of rules) {
      const texts = [rule.shortDescription.text, rule.fullDescription.text, rule.help.text];
      expect(texts.every((text: string) => text.length > 0 && text.length <= 1_024)).toBe(true);
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
    }
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      const { uri, uriBaseId } = locations[0].physicalLocation.artifactLocation;
      expect(Object.keys(run.originalUriBaseIds)).toContain(uriBaseId);
      expect(() => new URL(uri, 'file:///repository/')).not.toThrow();
    }
  }
});

/** What GitLab shows an entry for; an entry that lacks any of it is left out without a word. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

test('every entry of Code Quality has what GitLab asks for, and a fingerprint of its own', () => {
  const validate = new Ajv().compile(codeQuality);
  for (const report of reports) {
    const entries = JSON.parse(gitlab.print(report, context));
    expect([validate(entries), validate.errors]).toEqual([true, null]);
    expect(entries).toHaveLength(report.items.length);
    expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(entries.length);
  }
});

/**
 * What may stand in which element, and which attributes it must and may have: as junit-10.xsd of Jenkins has it, with
 * `file` and `line` of a test case, which GitLab and other readers know.
 */
const junitRules: Readonly<
  Record<string, { readonly in: string; readonly must: readonly string[]; readonly may: readonly string[] }>
> = {
  testsuite: { in: '', must: ['name', 'tests', 'failures', 'errors'], may: ['skipped'] },
  testcase: { in: 'testsuite', must: ['name', 'classname'], may: ['file', 'line'] },
  failure: { in: 'testcase', must: ['type', 'message'], may: [] },
  'system-out': { in: 'testcase', must: [], may: [] },
};

test('JUnit has the elements and attributes that its readers know, and counts that are true', () => {
  for (const report of reports) {
    const open: string[] = [''];
    const seen: Record<string, number> = {};
    const names: string[] = [];
    let suite: Readonly<Record<string, string>> = {};
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const { in: outer, must = [], may = [] } = junitRules[name] ?? {};
      expect([name, outer]).toEqual([name, open.at(-1)]);
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining([...must]));
      expect([...must, ...may]).toEqual(expect.arrayContaining(Object.keys(attributes)));
      if (name === 'testsuite') suite = attributes;
      if (name === 'testcase') names.push(`${attributes.classname}\n${attributes.name}`);
      seen[name] = (seen[name] ?? 0) + 1;
      open.push(name);
    });
    parser.on('closetag', () => open.pop());
    parser.write(junit.print(report, context)).close();
    expect(suite).toMatchObject({ tests: `${seen.testcase}`, failures: `${seen.failure ?? 0}` });
    expect(seen.failure ?? 0).toBe(report.items.filter(({ fails }) => fails).length);
    expect(new Set(names).size).toBe(names.length);
  }
});
