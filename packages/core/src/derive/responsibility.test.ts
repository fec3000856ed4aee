import { expect, test } from 'vitest';
import { workspaceOf, workspaceWith } from '../../test/workspace.js';
import { touchpointsOf } from '../model/walk.js';
import { hoursOf, isHuman, isLive, rolesOf, teamsOf } from './responsibility.js';

test('the owner is accountable, and responsible where nobody else is; owners of touchpoints come last', () => {
  const { journey } = workspaceWith(`
  - id: buy
    name: Buy
    owner: ecommerce
    involved: [{ team: finance, role: informed }]
    steps:
      - id: pays
        name: Pays
        touchpoints:
          - { id: page, name: Page, channel: web, owner: payments }
          - { id: bill, name: Bill, channel: web, owner: finance }
  - id: keep
    name: Keep
    owner: ecommerce
    involved: [{ team: service, role: responsible }, { team: service, role: consulted }]
    steps: []
`);
  expect(journey.stages.map((stage) => [...rolesOf(journey, stage)])).toEqual([
    [
      ['ecommerce', [{ role: 'accountable' }, { role: 'responsible' }]],
      ['finance', [{ role: 'informed' }]],
      ['payments', [{ role: 'responsible', byTouchpoint: true }]],
    ],
    [
      ['ecommerce', [{ role: 'accountable' }]],
      ['service', [{ role: 'responsible' }, { role: 'consulted' }]],
    ],
  ]);
});

test('the teams of a journey are all that have a part in it', () => {
  const { journey } = workspaceWith(`
  - id: buy
    name: Buy
    owner: sales
    involved: [{ team: finance, role: informed }]
    steps:
      - id: pays
        name: Pays
        touchpoints:
          - { id: page, name: Page, channel: web, owner: payments, handoffs: [{ id: on, to: bank, mode: warm }] }
        blueprint: { backstage: [{ id: settles, name: Settles, owner: treasury }] }
`);
  expect([...teamsOf(journey)].sort()).toEqual(['bank', 'ecommerce', 'finance', 'payments', 'sales', 'treasury']);
});

test('hours are those of the touchpoint, else of the channel, else of the owner', () => {
  const workspace = workspaceOf({
    'teams.yaml': 'kind: teams\nitems: [{ id: service, name: Service, hours: "09:00-18:00" }, { id: it, name: IT }]',
    'channels.yaml':
      'kind: channels\nitems: [{ id: web, name: Web, medium: digital, hours: 24/7 }, { id: phone, name: Phone, medium: human }]',
    'a.journey.yaml': `kind: journey
id: a
name: A
personas: [runner]
owner: it
goal: Shoes
stages:
  - id: buy
    name: Buy
    owner: service
    steps:
      - id: asks
        name: Asks
        touchpoints:
          - { id: own, name: Own, channel: web, hours: "10:00-11:00" }
          - { id: channel, name: Channel, channel: web, type: ticket }
          - { id: owner, name: Owner, channel: phone }
          - { id: unknown, name: Unknown, channel: phone, owner: it, status: planned }
`,
  });
  const placed = touchpointsOf(workspace);
  expect(placed.map((one) => hoursOf(workspace, one))).toEqual(['10:00-11:00', '24/7', '09:00-18:00', undefined]);
  expect(placed.map(({ touchpoint }) => isHuman(workspace, touchpoint))).toEqual([false, true, true, true]);
  expect(placed.map(({ journey, touchpoint }) => isLive(journey, touchpoint))).toEqual([true, true, true, false]);
  expect(placed.map(({ journey, touchpoint }) => isLive({ ...journey, state: 'to-be' }, touchpoint))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
