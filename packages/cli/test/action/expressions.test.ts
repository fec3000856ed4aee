import { expect, test } from 'vitest';
import { filled, holds } from './expressions.js';

const standing = {
  hasFailed: false,
  contexts: { github: { sha: 'abc', event: { number: 7 } }, steps: { one: { outputs: { 'a-b': 'Yes' } } } },
};

/** An expression as it stands in a workflow. */
const braced = (expression: string) => ['$', '{{ ', expression, ' }}'].join('');

test.each([
  ['github.sha', 'abc'],
  ['github.event.pull_request.head.sha || github.sha', 'abc'],
  ["steps.one.outputs.a-b == 'yes'", 'true'],
  ["!(github.sha == 'x') && 'it''s'", "it's"],
  ['steps.two.outputs.changes', ''],
])('%s is “%s”', (expression, value) => {
  expect(filled(`${braced(expression)}, ${braced('github.event.number')}`, standing)).toBe(`${value}, 7`);
});

test.each(['secrets.TOKEN', 'toJSON(github)', 'github.event', 'github.a[0]', '(github.sha', "'open"])(
  '%s is not known here',
  (expression) => {
    expect(() => filled(braced(expression), standing)).toThrow();
  },
);

test('what has failed goes on only where a condition asks for it', () => {
  const failed = { ...standing, hasFailed: true };
  const sha = "github.sha == 'abc'";
  const conditions = [undefined, sha, braced(`!cancelled() && ${sha}`), 'failure()'];
  expect(conditions.map((condition) => holds(condition, standing))).toEqual([true, true, true, false]);
  expect(conditions.map((condition) => holds(condition, failed))).toEqual([false, false, true, true]);
});
