import { expect, test } from 'vitest';
import { readable } from '../../../../test/hostile.js';
import { pullRequest } from '../../test/review/pull-request.js';
import { readComment } from '../../test/review/read-comment.js';
import { checkAcceptances } from '../check-acceptances.js';
import { changesetOf } from './changeset.js';
import { reviewComment } from './comment.js';
import { judged } from './judge.js';
import type { Review } from './review.js';
import { settle } from './settle.js';

/** A pull request whose head accepts what breaks for a reason, told on some day. */
function accepting(reason: string, { language = 'en', asOf = '2026-06-30' } = {}): Review {
  const { fingerprint = '' } = pullRequest().comparison.changes.find(({ level }) => level === 'breaking') ?? {};
  const at = 'buy-shoes:pay/ask-support/support-email';
  const fields = { change: 'touchpoint-removed', at, fingerprint, reason, until: '2026-12-31' };
  const written = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const review = pullRequest(undefined, language, {
    '.journey/accepted.yaml': `accepted: [{ ${written.join(', ')} }]\n`,
  });
  const comparison = settle(judged(review.comparison, review), review.head, { asOf, declared: 'none' });
  const idle = { expired: comparison.expired, unused: comparison.unmatched };
  return { ...review, comparison, acceptances: checkAcceptances(review.head, idle, { asOf, language }) };
}

const lines = (text: string, word: string) => text.split('\n').filter((line) => line.includes(word));

test('what is accepted stays in the comment, with its reason; the release asks for what is left', () => {
  const comment = reviewComment(accepting('The mailbox was closed'));
  expect(lines(comment, 'Journeys:')).toEqual(['### Journeys: 1 breaking (0 not settled), 5 notable, 2 info']);
  expect(lines(comment, 'touchpoint-removed')[0]).toContain(
    ' Accepted until 2026\\-12\\-31\\: The mailbox was closed |',
  );
  expect(lines(comment, '**Release**')).toEqual([
    '**Release**: `journeys` needs a minor release, and this pull request declares none. Run `journey changeset`.',
  ]);
  const chinese = reviewComment(accepting('邮箱已关闭', { language: 'zh-CN' }));
  expect(lines(chinese, 'touchpoint-removed')[0]).toContain(' 已接受至 2026\\-12\\-31：邮箱已关闭 |');
});

test('an acceptance that is over is told of, and how the break is settled', () => {
  const comment = reviewComment(accepting('Closed', { asOf: '2027-01-01' }));
  expect(lines(comment, 'was accepted until')).toEqual([
    expect.stringMatching(
      /^- “touchpoint\\-removed” at buy\\-shoes\\:pay.* was accepted until 2026\\-12\\-31\\\. Put it right/,
    ),
  ]);
  expect(lines(comment, '**Release**')[0]).toMatch(
    /needs a major release.* `journey accept [0-9a-f]{12} --reason "…" --until …`$/,
  );
});

test('the changeset asks for what is left, and still tells of what is accepted', () => {
  const { text = '' } = changesetOf(accepting('The mailbox was closed'), 'journeys') ?? {};
  expect(text).toMatch(/^---\n"journeys": minor\n---\n/);
  expect(lines(text, 'support-email')).toEqual([
    '- **breaking** “Support email” is gone\\: links and references to it stop working\\. `buy-shoes:pay/ask-support/support-email` Accepted until 2026\\-12\\-31\\: The mailbox was closed',
  ]);
});

test.each([...new Set(readable.map(({ sort }) => sort))])(
  'no reason of the sort %s makes anything of its own',
  (sort) => {
    const plain = readComment(reviewComment(accepting('MARK')));
    const length = changesetOf(accepting('MARK'), 'journeys')?.text.split('\n').length ?? 0;
    for (const { text } of readable.filter((one) => one.sort === sort)) {
      const review = accepting(text);
      const read = readComment(reviewComment(review));
      expect(read.elements, text).toEqual(plain.elements);
      expect(read.links, text).toEqual(plain.links);
      expect(read.comments, text).toEqual(plain.comments);
      expect(changesetOf(review, 'journeys')?.text.split('\n'), text).toHaveLength(length);
    }
  },
);
