import { expect, test } from 'vitest';
import { compared, journey } from '../../test/diff/compared.js';

test('what is gone says who pointed at it, or at what stood in it', () => {
  const base = {
    'a.yaml': journey(),
    'teams.yaml': 'kind: teams\nitems: [{ id: shop, name: Shop }, { id: pay, name: Pay }]\n',
  };
  const teams = 'kind: teams\nitems: [{ id: pay, name: Pay }]\n';
  const head = {
    'a.yaml': journey([[/ {2}- id: choose[\s\S]*?(?= {2}- id: pay)/.exec(journey())?.[0] ?? '', '']]),
    'teams.yaml': teams,
  };
  expect(compared(base, head).changes.map(({ id, subject, usedBy }) => [id, subject.path, usedBy])).toEqual([
    ['stage-removed', 'buy:choose', ['buy#slow', 'buy:pay/card']],
    ['team-removed', 'shop', ['buy', 'buy:choose', 'buy:pay']],
  ]);
});
