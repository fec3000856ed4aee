import { expect, test } from 'vitest';
import { workspaceOf } from '../../test/workspace.js';
import { addressing, type Served, serving } from './serving.js';

const journey = (id: string, more: string) => `kind: journey
id: ${id}
name: ${id}
personas: [runner]
owner: ecommerce
goal: Shoes
stages: [{ id: buy, name: Buy, owner: ecommerce, steps: [] }]
${more}`;

const workspace = workspaceOf({
  'a.journey.yaml': journey(
    'a',
    `painPoints: [{ id: hurt, name: Hurt, at: [buy] }]
opportunities: [{ id: mend, name: Mend, addresses: [hurt] }]
actions:
  - { id: both, name: Both, addresses: [mend, hurt] }
  - { id: mends, name: Mends, addresses: [mend] }
rules: [{ id: tip, name: Tip, trigger: { event: x }, response: { type: message, content: Hi }, addresses: [hurt] }]`,
  ),
  'b.journey.yaml': journey('b', 'actions: [{ id: abroad, name: Abroad, addresses: [a#mend] }]'),
});
const shown = ({ opportunities, actions, rules }: Served) =>
  [opportunities, actions, rules].map((list) => list.map(({ journey, item }) => `${journey.id}#${item.id}`));

test('addressing is what names an item', () => {
  expect(shown(addressing(workspace, 'a', 'hurt'))).toEqual([['a#mend'], ['a#both'], ['a#tip']]);
  expect(shown(addressing(workspace, 'a', 'mend'))).toEqual([[], ['a#both', 'a#mends', 'b#abroad'], []]);
});

test('an action also serves what the opportunities it addresses serve, from another journey too', () => {
  expect(shown(serving(workspace, 'a', 'hurt'))).toEqual([['a#mend'], ['a#both', 'a#mends', 'b#abroad'], ['a#tip']]);
});

test('nothing is known of an item that nobody names', () => {
  expect(shown(serving(workspace, 'b', 'hurt'))).toEqual([[], [], []]);
});
