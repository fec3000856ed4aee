import { expect, test } from 'vitest';
import { pullRequest } from '../../test/review/pull-request.js';
import { judged } from './judge.js';
import { type SettleOptions, settle } from './settle.js';

/** A pull request whose head accepts some changes, and what it is settled by. */
function settledBy(entries: string, options: SettleOptions = {}) {
  const review = pullRequest(undefined, 'en', { '.journey/accepted.yaml': `accepted:\n${entries || '  []'}\n` });
  const { changes, bump, expired, unmatched } = settle(judged(review.comparison, review), review.head, options);
  const settled = changes.flatMap(({ id, settled }) => (settled ? [`${id} ${settled.by}`] : []));
  return { settled, bump, expired: expired.length, unmatched: unmatched.map(({ at }) => at) };
}

const removal = pullRequest().comparison.changes.find(({ level }) => level === 'breaking');
const at = 'buy-shoes:pay/ask-support/support-email';
const entry = (own: Readonly<Record<string, string>> = {}) => {
  const fields = { change: 'touchpoint-removed', at, fingerprint: removal?.fingerprint ?? '', ...own };
  const written = Object.entries({ reason: 'Closed', until: '2026-12-31', ...fields });
  return `  - { ${written.map(([key, value]) => `${key}: "${value}"`).join(', ')} }\n`;
};

test('nothing is settled where nothing is accepted or declared', () => {
  expect(settledBy('')).toEqual({ settled: [], bump: 'major', expired: 0, unmatched: [] });
  expect(settledBy('', { declared: 'minor' }).settled).toEqual([]);
});

test('what is accepted asks for no version; the rest asks for its own', () => {
  const one = { settled: ['touchpoint-removed accepted'], bump: 'minor', expired: 0, unmatched: [] };
  expect(settledBy(entry())).toEqual(one);
  expect(settledBy(entry(), { asOf: '2026-12-31' })).toEqual(one);
});

test('the day after the last it is back', () => {
  expect(settledBy(entry(), { asOf: '2027-01-01' })).toEqual({
    settled: [],
    bump: 'major',
    expired: 1,
    unmatched: [],
  });
});

test.each([
  ['kind', { change: 'touchpoint-moved' }, at],
  ['place', { at: 'buy-shoes:pay/ask-support/other' }, 'buy-shoes:pay/ask-support/other'],
  ['fingerprint', { fingerprint: '0123456789ab' }, at],
])('another %s is another decision', (_, own, unmatched) => {
  expect(settledBy(entry(own))).toEqual({
    settled: [],
    bump: 'major',
    expired: 0,
    unmatched: [unmatched],
  });
});

test('a major changeset declares what breaks, and nothing else; the version stays major', () => {
  expect(settledBy('', { declared: 'major' })).toMatchObject({
    settled: ['touchpoint-removed changeset'],
    bump: 'major',
  });
  expect(settledBy(entry(), { declared: 'major' }).settled).toEqual(['touchpoint-removed accepted']);
});

test('what a rule takes for an error is not put right by declaring it, and may be accepted', () => {
  const [change, ...others] = pullRequest().comparison.changes.filter(({ level }) => level === 'breaking');
  if (change === undefined) throw new Error('Something breaks.');
  expect(others).toEqual([]);
  const { head, comparison } = pullRequest();
  const refused = {
    ...comparison,
    changes: [{ ...change, rules: ['measurement-rewritten'], severity: 'error' as const }],
  };
  expect(settle(refused, head, { declared: 'major' }).changes[0]?.settled).toBeUndefined();
});

test('nothing is concluded of a change that the configuration leaves out', () => {
  const review = pullRequest(undefined, 'en', {
    '.journey/accepted.yaml': `accepted:\n${entry({ change: 'step-removed' })}`,
    'journey.config.yaml': 'schemaVersion: 1\nname: Shop\nlint: { rules: { step-removed: "off" } }\n',
  });
  expect(settle(judged(review.comparison, review), review.head, {}).unmatched).toEqual([]);
});
