import { expect, test } from 'vitest';
import { workspaceWith } from '../../test/workspace.js';
import { blueprintOf, hasBlueprint } from './blueprint.js';

const { journey } = workspaceWith(`
  - id: pay
    name: Pay
    owner: shop
    steps:
      - id: asks
        name: Asks
        touchpoints:
          - id: chat
            name: Chat
            channel: chat
            systems: [desk, crm]
            handoffs: [{ id: on, to: bank, mode: warm, system: desk }]
      - id: pays
        name: Pays
        blueprint:
          artefacts: [Receipt]
          frontstage: [{ id: shows, name: Shows the sum }]
          backstage: [{ id: books, name: Books, system: erp, failurePoint: true }]
          support: [{ id: settles, name: Settles, system: erp }]
      - { id: leaves, name: Leaves }`);

test('every step has a column, with its touchpoints, what is done for it, and each system once', () => {
  const shown = blueprintOf(journey).map((column) => ({
    place: column.place,
    number: column.number,
    artefacts: column.artefacts,
    touchpoints: column.touchpoints.map(({ place }) => place),
    entries: [column.frontstage, column.backstage, column.support].map((entries) => entries.map(({ id }) => id)),
    systems: column.systems,
  }));
  const empty = { artefacts: [], touchpoints: [], entries: [[], [], []], systems: [] };
  expect(shown).toEqual([
    { ...empty, place: 'pay/asks', number: '1.1', touchpoints: ['pay/asks/chat'], systems: ['desk', 'crm'] },
    {
      ...empty,
      place: 'pay/pays',
      number: '1.2',
      artefacts: [{ en: 'Receipt' }],
      entries: [['shows'], ['books'], ['settles']],
      systems: ['erp'],
    },
    { ...empty, place: 'pay/leaves', number: '1.3' },
  ]);
});

test('touchpoints or papers alone are no blueprint: something must be done', () => {
  const withStep = (blueprint: string) =>
    workspaceWith(`  - { id: a, name: A, owner: t, steps: [{ id: x, name: X, ${blueprint} }] }`).journey;
  expect(hasBlueprint(journey)).toBe(true);
  expect(hasBlueprint(withStep('blueprint: { support: [{ id: s, name: S }] }'))).toBe(true);
  expect(hasBlueprint(withStep('blueprint: { artefacts: [Receipt] }'))).toBe(false);
  expect(hasBlueprint(withStep('touchpoints: [{ id: t, name: T, channel: c }]'))).toBe(false);
});
