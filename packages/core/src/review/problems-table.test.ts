import { expect, test } from 'vitest';
import { readable } from '../../../../test/hostile.js';
import { pullRequest } from '../../test/review/pull-request.js';
import { readComment } from '../../test/review/read-comment.js';
import { checkWorkspace } from '../check.js';
import type { Diagnostic } from '../diagnostic.js';
import { textOf } from './blocks.js';
import { reviewComment } from './comment.js';
import { freshFindings } from './fresh-findings.js';
import { problemsTable } from './problems-table.js';
import { speechOf } from './speech.js';

/** A pull request, with what it makes of findings. */
function checked(edit: (head: string) => string, language = 'en') {
  const review = pullRequest(edit, language);
  const found = (workspace: typeof review.base) => ({
    workspace,
    diagnostics: checkWorkspace(workspace, { language }),
  });
  return { ...review, findings: freshFindings(found(review.base), found(review.head), language) };
}

const finding: Diagnostic = {
  id: 'cold-handoff',
  severity: 'warning',
  message: 'The customer is passed on cold.',
  next: 'Pass on what is known.',
  file: 'buy-shoes.journey.yaml',
  range: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 4 },
  subject: { kind: 'handoff', path: 'buy-shoes:choose/compare/chat#to-store' },
  help: 'journey explain cold-handoff',
};
const told = (added: readonly Diagnostic[], removed = 0) =>
  reviewComment({ ...pullRequest(), findings: { added, removed } });
const rowsOf = (comment: string) => readComment(comment).tables.find(([head]) => head?.[1] === 'Problem') ?? [];

test('a team that is not there is a problem of the pull request, and told before who should look', () => {
  const comment = reviewComment(checked((head) => head.replace('owner: payments', 'owner: paymnets')));
  expect(rowsOf(comment)).toEqual([
    ['Level', 'Problem', 'Where'],
    ['error', '“paymnets” names no team. unknown-reference', 'buy-shoes:payment'],
    [
      'warning',
      '“The card form asks for eleven fields” is open, its severity is high, and nothing addresses it. pain-point-without-opportunity',
      'buy-shoes#long-card-form',
    ],
    ['warning', '“Phone wallet” has no task. touchpoint-without-task', 'buy-shoes:payment/enter-card/wallet'],
    ['warning', 'Nothing names the channel “Email”. unused-entry', 'email'],
    ['info', '“Asks how to pay” has no touchpoints. step-without-touchpoint', 'buy-shoes:payment/ask-support'],
    [
      'info',
      'Neither “Phone wallet” nor its channel, Web store, names a device. touchpoint-without-device',
      'buy-shoes:payment/enter-card/wallet',
    ],
  ]);
  expect(comment).toContain('**Problems that the check finds now: 6**\n\n| Level | Problem | Where |\n');
  expect(comment.indexOf('Problems that')).toBeLessThan(comment.indexOf('**Who should look**'));
});

test('it is told in the language of the comment', () => {
  const edit = (head: string) => head.replace('owner: payments', 'owner: paymnets');
  expect(reviewComment(checked(edit, 'zh-CN'))).toContain('**检查新发现的问题：6**\n\n| 级别 | 问题 | 位置 |\n');
});

test('where the check finds neither more nor less, nothing is said', () => {
  expect(told([])).toBe(reviewComment(pullRequest()));
});

test('what is gone is one count', () => {
  const comment = told([], 3);
  expect(comment).toContain('\n\nProblems that are gone: 3.\n\n**Who should look**');
  expect(rowsOf(comment)).toEqual([]);
  expect(told([finding], 1)).toMatch(/\|\n\nProblems that are gone: 1\.\n/);
});

test('the worst stands first, each rule in one place, and what belongs to no thing by its line', () => {
  const { subject: _, ...unreadable } = { ...finding, id: 'yaml/bad-indent', severity: 'error' as const };
  const other = { ...finding, id: 'action-overdue', severity: 'info' as const };
  const rows = rowsOf(told([finding, other, unreadable, { ...finding, id: 'a-rule' }, other, finding]));
  expect(rows.slice(1).map(([level, problem, where]) => [level, problem?.split(' ').at(-1), where])).toEqual([
    ['error', 'yaml/bad-indent', 'buy-shoes.journey.yaml:9'],
    ['warning', 'a-rule', finding.subject?.path],
    ['warning', 'cold-handoff', finding.subject?.path],
    ['warning', 'cold-handoff', finding.subject?.path],
    ['info', 'action-overdue', finding.subject?.path],
    ['info', 'action-overdue', finding.subject?.path],
  ]);
});

test('who has answered for one is told, and a rule with a page leads there', () => {
  const settled = { by: 'accepted', reason: 'Later', until: '2026-12-31' } as const;
  const comment = told([{ ...finding, settled, help: 'https://journeys.example/rules/cold-handoff/' }]);
  expect(rowsOf(comment)[1]?.[1]).toBe('The customer is passed on cold. cold-handoff Accepted until 2026-12-31: Later');
  expect(comment).toContain('[`cold-handoff`](<https://journeys.example/rules/cold-handoff/>)');
});

test('no text of a workspace makes anything of its own there', () => {
  const review = pullRequest();
  const speech = speechOf(review);
  const read = (added: readonly Diagnostic[]) => {
    const blocks = problemsTable({ ...review, findings: { added, removed: 0 } }, speech);
    return readComment(blocks.map(textOf).join(''));
  };
  const plain = read([finding]);
  for (const { text } of readable) {
    const { subject: _, ...unplaced } = { ...finding, file: `x${text}` };
    const { elements, comments, links } = read([
      { ...finding, message: text, subject: { kind: 'step', path: `x${text}` } },
    ]);
    expect([elements, links, comments], text).toEqual([plain.elements, plain.links, plain.comments]);
    expect(read([unplaced]).elements, text).toEqual(plain.elements);
  }
});

test('thousands of problems are left out before any change is', () => {
  const comment = told(Array.from({ length: 3_000 }, () => finding));
  expect(comment.length).toBeLessThanOrEqual(60_000);
  expect(comment).toMatch(/_Left out to stay within the length of a comment: \d+\./);
  expect(readComment(comment).tables.map(([head]) => head?.length)).toEqual([3, 4, 3]);
});
