import { expect, test } from 'vitest';
import { compared, journey, lines } from '../../test/diff/compared.js';

const teams = 'kind: teams\nitems: [{ id: shop, name: Shop }]\n';
const whole = { 'a.journey.yaml': journey(), 'teams.yaml': teams };

test('a file that cannot be read on one side is a note, and nothing in it is gone or new', () => {
  const broken = { ...whole, 'teams.yaml': 'kind: teams\nitems: [{ id: shop' };
  const note = (side: string) => ({
    side,
    file: 'teams.yaml',
    message: `teams.yaml could not be read whole on ${side}: what it holds there is not compared.`,
  });
  expect(compared(whole, broken)).toEqual({ changes: [], notes: [note('head')] });
  expect(compared(broken, whole)).toEqual({ changes: [], notes: [note('base')] });
});

test('so is a journey that cannot be read; another one that is gone is gone', () => {
  const other = journey([['id: buy', 'id: order']]);
  const { changes, notes } = compared(
    { ...whole, 'b.journey.yaml': other },
    { ...whole, 'a.journey.yaml': 'kind: journey\nid: [buy', 'b.journey.yaml': other },
  );
  expect(changes).toEqual([]);
  expect(notes.map(({ side, file }) => [side, file])).toEqual([['head', 'a.journey.yaml']]);
});

test('what the schema refuses in a file leaves the rest comparable', () => {
  const faulty = journey([
    ['goal: Shoes', 'goal: [Shoes]'],
    ['name: Choose', 'name: Look'],
  ]);
  const comparison = compared(whole, { ...whole, 'a.journey.yaml': faulty });
  expect(lines(comparison)).toContain('stage-name-changed buy:choose');
  expect(comparison.notes.map(({ side, file }) => [side, file])).toEqual([['head', 'a.journey.yaml']]);
});
