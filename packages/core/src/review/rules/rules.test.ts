import { describe, expect, test } from 'vitest';
import { pullRequest, shared } from '../../../test/review/pull-request.js';
import { diff } from '../../diff/index.js';
import { announcedRules } from '../../rules/names.js';
import { judged } from '../judge.js';
import { reviewRules } from './index.js';

const { base } = pullRequest();
const before = base.journeys.get('buy-shoes')?.origin.document.text ?? '';

/** Which rules which changes break, when the journey on base becomes another one. */
function findingsOf(edit: (journey: string) => string, files: Readonly<Record<string, string>> = {}) {
  const review = pullRequest(() => edit(before), 'en', files);
  return judged(review.comparison, review)
    .changes.filter(({ rules }) => rules.length > 0)
    .map(({ rules, id, subject, severity }) => [rules.join(), severity, id, subject.path].join(' '));
}

/** The same of any two workspaces: rules and changes. */
function rulesBroken({ base: old, head }: ReturnType<typeof pullRequest>) {
  return judged(diff(old, head), { base: old, head })
    .changes.filter(({ rules }) => rules.length > 0)
    .map(({ rules, id }) => `${rules.join()} ${id}`);
}

describe('each rule between two versions', () => {
  test('what goes from a live journey has a successor', () => {
    const gone = (text: string) =>
      text.replace(
        '      - { id: unpack, name: Unpacks, feeling: { score: 2 } }',
        '      - { id: show, name: Shows them, feeling: { score: 1 } }',
      );
    expect(findingsOf(gone)).toEqual(['entry-removed-without-successor warning step-removed buy-shoes:receive/unpack']);
    expect(findingsOf((text) => text.replace('id: unpack, ', 'id: unbox, formerly: [unpack], '))).toEqual([]);
  });

  test('what looks like a rename says so', () => {
    expect(findingsOf((text) => text.replace('id: unpack', 'id: unbox'))).toEqual([
      'entry-removed-without-successor warning step-removed buy-shoes:receive/unpack',
      'unrecorded-rename warning step-added buy-shoes:receive/unbox',
    ]);
  });

  test('an owner changes', () => {
    expect(
      findingsOf((text) => text.replace('name: Pay\n    owner: ecommerce', 'name: Pay\n    owner: payments')),
    ).toEqual(['owner-changed info stage-owner-changed buy-shoes:pay']);
  });

  test('a score moves without evidence, unless the journey rests on assumption or it moves little', () => {
    const researched = (text: string) => text.replace('status: live', 'status: live\nevidenceLevel: research-based');
    const lower = (text: string) => text.replace('score: 2', 'score: 1');
    expect(findingsOf((text) => lower(researched(text)))).toEqual([
      'score-changed-without-evidence info step-feeling-dropped buy-shoes:receive/unpack',
    ]);
    expect(
      findingsOf((text) => lower(text.replace('status: live', 'status: live\nevidenceLevel: assumption'))),
    ).toEqual([]);
    expect(findingsOf((text) => researched(text).replace('score: 2', 'score: 1.8'))).toEqual([]);
  });

  test('an open pain point is deleted, or was closed before', () => {
    const pain = (status: string) => `painPoints:\n  - { id: slow, name: Slow, status: ${status}, at: [pay] }\n`;
    const journey = (text: string) => pullRequest(() => text).head;
    const without = (status: string) =>
      rulesBroken({ ...pullRequest(), base: journey(before + pain(status)), head: journey(before) });
    expect(without('open')).toEqual(['open-pain-point-removed pain-point-removed']);
    expect(without('resolved')).toEqual([]);
  });

  test('a draft goes live', () => {
    const status = (name: string) => pullRequest((text) => text.replace('status: live', `status: ${name}`)).head;
    const review = pullRequest();
    expect(rulesBroken({ ...review, base: status('draft'), head: status('live') })).toEqual([
      'status-skipped journey-status-changed',
    ]);
    expect(rulesBroken({ ...review, base: status('in-review'), head: status('live') })).toEqual([]);
  });

  test('a target gives way, and a measurement is rewritten or gone', () => {
    const metrics = (from: string, to: string) => ({ 'metrics.yaml': shared['metrics.yaml'].replace(from, to) });
    const unchanged = (text: string) => text;
    expect(findingsOf(unchanged, metrics('value: 20', 'value: 30'))).toEqual([
      'target-lowered warning metric-target-loosened payment-time',
    ]);
    expect(findingsOf(unchanged, metrics('value: 20', 'value: 10'))).toEqual([]);
    expect(findingsOf(unchanged, metrics('value: 25', 'value: 19'))).toEqual([
      'measurement-rewritten error metric-measurement-rewritten payment-time',
    ]);
    expect(findingsOf(unchanged, metrics('[{ date: 2026-01-31, value: 25 }]', '[]'))).toEqual([
      'measurement-rewritten error metric-measurement-removed payment-time',
    ]);
  });

  test('a finding is newly accepted', () => {
    const accepting = (text: string) =>
      text.replace('status: live', 'status: live\nlintIgnore: [{ rule: cold-handoff, reason: Not yet }]');
    expect(findingsOf(accepting)).toEqual(['lint-ignore-added info journey-lint-ignore-added buy-shoes']);
  });

  test('the configuration of head sets a rule, and what it takes to break it', () => {
    const config = (rules: string) => ({
      'journey.config.yaml': `schemaVersion: 1\nname: Shop\nlocales: [en]\nlint:\n  rules: { ${rules} }\n`,
    });
    const renamed = (text: string) => text.replace('name: Pay\n    owner: ecommerce', 'name: Pay\n    owner: payments');
    expect(findingsOf(renamed, config('owner-changed: error')).filter((one) => one.includes('stage'))).toEqual([
      'owner-changed error stage-owner-changed buy-shoes:pay',
    ]);
    expect(findingsOf(renamed, config('owner-changed: "off"'))).toEqual([]);
  });
});

test('every rule between two versions was announced, and speaks both languages', () => {
  for (const { id, law, why, next } of reviewRules) {
    expect(announcedRules).toContain(id);
    for (const message of [law, why, next]) expect(Object.keys(message)).toEqual(['en', 'zh-CN']);
  }
});
