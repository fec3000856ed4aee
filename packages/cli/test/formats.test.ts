import { expect, test } from 'vitest';
import { compact } from '../src/formats/compact.js';
import { github } from '../src/formats/github.js';
import { gitlab } from '../src/formats/gitlab.js';
import { junit } from '../src/formats/junit.js';
import { markdown } from '../src/formats/markdown.js';
import { sarif } from '../src/formats/sarif.js';
import { context, item, itemReport } from './formats-report.js';

const renamed = item({
  id: 'stage-renamed',
  level: 'warning',
  message: 'The stage has another id.',
  source: {
    file: 'journeys/größe & co.yaml',
    range: { startLine: 20, startColumn: 9, endLine: 22, endColumn: 1 },
  },
  subject: { kind: 'stage', path: 'buy-shoes:pay' },
  field: 'id',
  fingerprint: '168288489a67',
  help: 'https://example.com/rules/stage-renamed/',
  fails: false,
});
const unread = item({
  id: 'yaml/syntax',
  level: 'note',
  message: 'It cannot be read.',
  source: { file: 'journeys/x.yaml', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } },
  fingerprint: '1784d1ba7a9b',
  fails: false,
});
const { subject: _, ...withoutSubject } = unread;
const report = itemReport([renamed, item(), withoutSubject], { inRepository: (file) => `sub/${file}` });

test('compact: a line for each, as compilers print them', () => {
  expect(
    compact.print(report, context),
  ).toBe(`journeys/größe & co.yaml:20:9: warning: The stage has another id. [stage-renamed]
journeys/buy-shoes.journey.yaml:9:8: error: The customer is passed on cold. [cold-handoff]
journeys/x.yaml:1:1: note: It cannot be read. [yaml/syntax]
`);
});

test('github: a command for each, the worst first', () => {
  expect(
    github.print(report, context),
  ).toBe(`::error file=journeys/buy-shoes.journey.yaml,line=9,endLine=9,col=8,endColumn=16,title=cold-handoff::The customer is passed on cold.%0APass on what is known.
::warning file=journeys/größe & co.yaml,line=20,endLine=22,title=stage-renamed::The stage has another id.%0APass on what is known.
::notice file=journeys/x.yaml,line=1,endLine=1,col=1,endColumn=2,title=yaml/syntax::It cannot be read.%0APass on what is known.
`);
});

test('gitlab: an entry for each, with paths from the top of the repository', () => {
  expect(JSON.parse(gitlab.print(report, context))).toEqual([
    {
      description: 'The stage has another id.',
      check_name: 'stage-renamed',
      fingerprint: '168288489a67',
      severity: 'minor',
      location: { path: 'sub/journeys/größe & co.yaml', lines: { begin: 20 } },
    },
    {
      description: 'The customer is passed on cold.',
      check_name: 'cold-handoff',
      fingerprint: '59d6c51da242',
      severity: 'major',
      location: { path: 'sub/journeys/buy-shoes.journey.yaml', lines: { begin: 9 } },
    },
    {
      description: 'It cannot be read.',
      check_name: 'yaml/syntax',
      fingerprint: '1784d1ba7a9b',
      severity: 'info',
      location: { path: 'sub/journeys/x.yaml', lines: { begin: 1 } },
    },
  ]);
});

test('junit: what fails is a failure, every other item passes with its text', () => {
  expect(junit.print(report, context)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="journey check" tests="3" failures="1" errors="0" skipped="0">
  <testcase classname="buy-shoes" name="stage-renamed pay id" file="sub/journeys/größe &#38; co.yaml" line="20">
    <system-out>The stage has another id.
Pass on what is known.</system-out>
  </testcase>
  <testcase classname="buy-shoes" name="cold-handoff choose/compare/chat#to-store" file="sub/journeys/buy-shoes.journey.yaml" line="9">
    <failure type="error" message="The customer is passed on cold.">The customer is passed on cold.
Pass on what is known.
sub/journeys/buy-shoes.journey.yaml:9:8</failure>
  </testcase>
  <testcase classname="journeys/x.yaml" name="yaml/syntax" file="sub/journeys/x.yaml" line="1">
    <system-out>It cannot be read.
Pass on what is known.</system-out>
  </testcase>
</testsuite>
`);
});

test('junit: no two test cases have the same name, whatever they are about', () => {
  const alike = ['owner', 'owner', 'owner (2)', 'owner'].map((field) => item({ field, fails: false }));
  const names = junit
    .print(itemReport(alike), context)
    .match(/(?<= name="cold-handoff choose\/compare\/chat#to-store )[^"]+/g);
  expect(names).toEqual(['owner', 'owner (2)', 'owner (2) (2)', 'owner (3)']);
});

test('sarif: results with their rules, the worst first', () => {
  const log = JSON.parse(sarif.print(report, context));
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ automationDetails: { id: 'journey-check/' } }] });
  const [run] = log.runs;
  expect(run.tool.driver.rules).toEqual([
    {
      id: 'cold-handoff',
      shortDescription: { text: 'What cold-handoff asks for.' },
      fullDescription: { text: 'Why cold-handoff stands.' },
      help: { text: 'What cold-handoff asks for. Why cold-handoff stands. (journey explain cold-handoff)' },
      properties: { tags: ['customer-journey'] },
    },
    {
      id: 'stage-renamed',
      shortDescription: { text: 'What stage-renamed asks for.' },
      fullDescription: { text: 'Why stage-renamed stands.' },
      help: {
        text: 'What stage-renamed asks for. Why stage-renamed stands. (https://example.com/rules/stage-renamed/)',
      },
      helpUri: 'https://example.com/rules/stage-renamed/',
      properties: { tags: ['customer-journey'] },
    },
    expect.objectContaining({ id: 'yaml/syntax' }),
  ]);
  expect(run.results.slice(0, 2)).toEqual([
    {
      ruleId: 'cold-handoff',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'The customer is passed on cold. Pass on what is known.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'sub/journeys/buy-shoes.journey.yaml', uriBaseId: 'SRCROOT' },
            region: { startLine: 9, startColumn: 8, endLine: 9, endColumn: 16 },
          },
        },
      ],
      partialFingerprints: { 'journeyFinding/v1': '59d6c51da242' },
    },
    {
      ruleId: 'stage-renamed',
      ruleIndex: 1,
      level: 'warning',
      message: { text: 'The stage has another id. Pass on what is known.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'sub/journeys/gr%C3%B6%C3%9Fe%20%26%20co.yaml', uriBaseId: 'SRCROOT' },
            region: { startLine: 20, startColumn: 9, endLine: 22, endColumn: 1 },
          },
        },
      ],
      partialFingerprints: { 'journeyFinding/v1': '168288489a67' },
    },
  ]);
});

test('markdown: a table, the worst first, with rules as links where they have a page', () => {
  expect(markdown.print(report, context)).toBe(`### Journeys

3 in 5 files\\.

| Level | Finding | Rule | Where |
| --- | --- | --- | --- |
| **error** | The customer is passed on cold\\.<br>→ Pass on what is known\\. | cold\\-handoff | journeys/buy\\-shoes\\.journey\\.yaml\\:9 |
| warning | The stage has another id\\.<br>→ Pass on what is known\\. | [stage\\-renamed](https://example.com/rules/stage-renamed/) | journeys/größe \\& co\\.yaml\\:20 |
| info | It cannot be read\\.<br>→ Pass on what is known\\. | yaml/syntax | journeys/x\\.yaml\\:1 |
`);
  expect(markdown.print(report, { ...context, language: 'zh-CN' })).toContain('| **错误** |');
});

test('a change that somebody has answered for passes, and says so', () => {
  const settled = item({ fails: false, settled: 'The desk was closed; until 2026-12-31.' });
  const change = itemReport([settled], { command: 'diff' });
  expect(junit.print(change, context)).toContain(
    '<system-out>The customer is passed on cold.\nPass on what is known.\nThe desk was closed; until 2026-12-31.</system-out>',
  );
  const [run] = JSON.parse(sarif.print(change, context)).runs;
  expect(run.results[0]).toMatchObject({
    level: 'error',
    partialFingerprints: { 'journeyChange/v1': '59d6c51da242' },
    suppressions: [{ kind: 'external', justification: 'The desk was closed; until 2026-12-31.' }],
  });
});

test('nothing found is a report as well', () => {
  const none = itemReport([]);
  expect(compact.print(none, context)).toBe('');
  expect(github.print(none, context)).toBe('');
  expect(gitlab.print(none, context)).toBe('[]\n');
  expect(markdown.print(none, context)).toBe('### Journeys\n\n0 in 5 files\\.\n');
  expect(JSON.parse(sarif.print(none, context)).runs[0].results).toEqual([]);
  expect(junit.print(none, context)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="journey check" tests="1" failures="0" errors="0" skipped="0">
  <testcase classname="journeys" name="0 in 5 files."/>
</testsuite>
`);
});
