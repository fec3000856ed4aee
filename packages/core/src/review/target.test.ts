import { expect, test } from 'vitest';
import { pullRequest } from '../../test/review/pull-request.js';
import { readComment } from '../../test/review/read-comment.js';
import { reviewComment } from './comment.js';
import { picturesFor, type ReviewTarget } from './target.js';

const all = { range: 'a…b', tool: 'journey 1.0.0', reportUrl: 'https://example.org/report', declared: 'none' } as const;

test('for mail and release notes there is no picture, no HTML and nothing hidden', () => {
  const text = reviewComment({ ...pullRequest(), ...all, target: 'plain' });
  const read = readComment(text);
  expect([read.comments, read.drawings, text.match(/<\/?\w+>/g)]).toEqual([[], [], null]);
  expect(read.tables.map((rows) => rows.length)).toEqual([2, 7, 3]);
  expect(text).toMatch(/^### Journeys: 1 breaking, 5 notable, 2 info\n\n\*\*Buy running shoes online\*\*/);
  expect(text).toContain('`journeys` needs a major release, and this change declares none.');
  expect(text.endsWith('\na…b · journey 1\\.0\\.0 · [full report](<https://example.org/report>)\n')).toBe(true);
});

test('on GitLab it is a merge request', () => {
  const github = reviewComment({ ...pullRequest(), ...all });
  const gitlab = reviewComment({ ...pullRequest(), ...all, target: 'gitlab' });
  expect(github).toContain('this pull request declares none');
  expect(gitlab).toBe(github.replace('pull request', 'merge request'));
});

test('all pictures of a page together are no longer than what GitLab draws', () => {
  const lengths = [3_000, 2_001, 2_000, 1];
  const drawnOn = (target: ReviewTarget) => {
    const { fits } = picturesFor(target);
    return lengths.filter((length) => fits('x'.repeat(length)));
  };
  expect(drawnOn('github')).toEqual(lengths);
  expect(drawnOn('gitlab')).toEqual([3_000, 2_000]);
});
