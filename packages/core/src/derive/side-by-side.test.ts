import { expect, test } from 'vitest';
import { exampleWorkspace, workspaceOf } from '../../test/workspace.js';
import { stagesSideBySide } from './side-by-side.js';

const stages = (...ids: readonly string[]) =>
  ids.map((id) => `  - { id: ${id}, name: ${id}, owner: shop, steps: [] }`).join('\n');

function besides(asIs: string, toBe: string) {
  const journey = (id: string, list: string) =>
    `kind: journey\nid: ${id}\nname: ${id}\npersonas: [a]\nowner: shop\ngoal: Shoes\nstages:\n${list}`;
  const { journeys } = workspaceOf({
    'a.journey.yaml': journey('now', asIs),
    'b.journey.yaml': journey('then', toBe),
  });
  return stagesSideBySide(journeys.get('then')!, journeys.get('now')!).map((beside) => [
    beside.asIs?.place,
    beside.toBe?.place,
  ]);
}

test('stages that match stand beside each other; what is gone stands where it was, what is new where it will be', () => {
  expect(besides(stages('wait', 'look', 'queue', 'call', 'pay'), stages('look', 'try', 'pay', 'share'))).toEqual([
    ['wait', undefined],
    ['look', 'look'],
    ['queue', undefined],
    ['call', undefined],
    [undefined, 'try'],
    ['pay', 'pay'],
    [undefined, 'share'],
  ]);
});

test('where the order changes, that of the to-be journey counts, and nothing is lost', () => {
  expect(besides(stages('a', 'b', 'x', 'c'), stages('c', 'b', 'a'))).toEqual([
    ['c', 'c'],
    ['b', 'b'],
    ['x', undefined],
    ['a', 'a'],
  ]);
});

test('the example journeys have the same stages', () => {
  const { journeys } = exampleWorkspace();
  const shown = stagesSideBySide(journeys.get('shoe-purchase-target')!, journeys.get('shoe-purchase')!);
  expect(shown.every(({ toBe, asIs }) => toBe?.place === asIs?.place)).toBe(true);
});
