import { expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { workspaceWith } from '../../test/workspace.js';
import { stagesOf } from '../model/walk.js';
import { blueprint as diagram } from './blueprint.js';

const { workspace, journey } = smallShop();
const subject = { of: 'journey', journey } as const;

test('a lane below the other, with handoffs between teams', () => {
  expect(diagram.draw(subject, workspace, 'en')).toEqual([
    `---
config: { layout: "dagre", flowchart: { nodeSpacing: 24, rankSpacing: 32, wrappingWidth: 170, subGraphTitleMargin: { top: 4, bottom: 8 } } }
---
flowchart TB
  accTitle: Buy shoes: Service blueprint
  accDescr: Behind 2 steps: frontstage 2, backstage 1, support 1, and 1 handoff. Cold, so that the customer explains again: “Live chat → Stores”.
  subgraph n1["Customer"]
    n2["1.1 Compares models"]:::customer
    n3["2.1 Pays by card"]:::customer
  end
  class n1 group
  subgraph n4["Frontstage"]
    n5["Live chat
Web shop"]:::neutral
    n6(["Stores"]):::exit
    n7["Checkout
Payments"]:::neutral
  end
  class n4 group
  subgraph n8["Backstage"]
    n9["Authorises the card
Payments · often fails"]:::poor
  end
  class n8 group
  subgraph n10["Support"]
    n11["Settles
Web shop · customer waits"]:::poor
  end
  class n10 group
  n2 -.- n5
  n3 -.- n7
  n7 -..- n9
  n9 -.- n11
  n5 ==>|"cold"| n6
  classDef group fill: none, stroke: #8b919c
  classDef poor fill: #fbdcc2, stroke: #db6b1d, color: #1b1f27
  classDef neutral fill: #f6f7f8, stroke: #6b7280, color: #1b1f27
  classDef customer fill: #d9efec, stroke: #0f766e, color: #1b1f27
  classDef exit fill: #1f2a37, stroke: #6b7280, color: #f8fafc
`,
  ]);
});

test('the sentence says the same in words', () => {
  expect(diagram.sentence(subject, workspace, 'en')).toBe(
    'Behind 2 steps: frontstage 2, backstage 1, support 1, and 1 handoff. Cold, so that the customer explains again: “Live chat → Stores”.',
  );
  expect(diagram.sentence(subject, workspace, 'zh')).toBe(
    '2 个步骤背后：前台 2 项，后台 1 项，支持 1 项，1 次转交。冷转交（客户需要重新说明）：“在线客服 → 门店”。',
  );
});

test('the table says the same in rows', () => {
  expect(diagram.table(subject, workspace, 'en')).toEqual({
    columns: ['Step', 'Lane', 'What', 'Team', 'Notes'],
    rows: [
      ['1.1 Compares models', 'Frontstage', 'Live chat', 'Web shop', '—'],
      ['1.1 Compares models', 'Handoff', 'Live chat →', 'Stores', 'cold'],
      ['2.1 Pays by card', 'Frontstage', 'Checkout', 'Payments', '—'],
      ['2.1 Pays by card', 'Backstage', 'Authorises the card', 'Payments', 'often fails'],
      ['2.1 Pays by card', 'Support', 'Settles', 'Web shop', 'customer waits'],
    ],
  });
});

test('a stage alone has its own lanes', () => {
  const [, stage] = stagesOf(journey);
  expect(diagram.draw({ of: 'stage', stage: stage! }, workspace, 'en')[0]?.split('\n').slice(6, -5)).toEqual([
    '  subgraph n1["Customer"]',
    '    n2["2.1 Pays by card"]:::customer',
    '  end',
    '  class n1 group',
    '  subgraph n3["Frontstage"]',
    '    n4["Checkout',
    'Payments"]:::neutral',
    '  end',
    '  class n3 group',
    '  subgraph n5["Backstage"]',
    '    n6["Authorises the card',
    'Payments · often fails"]:::poor',
    '  end',
    '  class n5 group',
    '  subgraph n7["Support"]',
    '    n8["Settles',
    'Web shop · customer waits"]:::poor',
    '  end',
    '  class n7 group',
    '  n2 -.- n4',
    '  n4 -.- n6',
    '  n6 -.- n8',
  ]);
});

test('a line reaches over the lanes in which its step has nothing', () => {
  const { workspace, journey } = workspaceWith(`
  - id: a
    name: A
    owner: t
    steps:
      - { id: x, name: X, touchpoints: [{ id: c, name: Chat, channel: c, handoffs: [{ id: h, name: Passed on, to: u, mode: warm }] }] }
      - { id: y, name: Y, blueprint: { support: [{ id: s, name: Settles }] } }
      - { id: z, name: Z, blueprint: { backstage: [{ id: b, name: Books }] } }`);
  const [text = ''] = diagram.draw({ of: 'journey', journey }, workspace, 'en');
  expect(text.split('\n').filter((line) => /^ {2}n\d+ /.test(line))).toEqual([
    '  n2 -.- n6',
    '  n3 -....- n11',
    '  n4 -...- n9',
    '  n6 ==>|"warm · Passed on"| n7',
  ]);
});

test('a handoff whose mode could not be read is drawn with what it says of itself', () => {
  const { workspace, journey } = workspaceWith(`
  - id: a
    name: A
    owner: t
    steps:
      - id: x
        name: X
        touchpoints:
          - { id: c, name: Chat, channel: c, handoffs: [{ id: h, name: Passed on, to: u }, { id: i, to: v }] }`);
  const subject = { of: 'journey', journey } as const;
  const [text = ''] = diagram.draw(subject, workspace, 'en');
  expect(text.split('\n').filter((line) => line.includes('==>'))).toEqual([
    '  n4 ==>|"Passed on"| n5',
    '  n4 ==>|"—"| n6',
  ]);
  expect(diagram.table(subject, workspace, 'en').rows).toEqual([
    ['1.1 X', 'Frontstage', 'Chat', 't', '—'],
    ['1.1 X', 'Handoff', 'Chat →', 'u', 'Passed on'],
    ['1.1 X', 'Handoff', 'Chat →', 'v', '—'],
  ]);
});

test('a journey without touchpoints and blueprint is not drawn, and says so', () => {
  const { workspace, journey } = workspaceWith('  - { id: a, name: A, owner: t, steps: [{ id: x, name: X }] }');
  const subject = { of: 'journey', journey } as const;
  expect(diagram.draw(subject, workspace, 'en')).toEqual([]);
  expect(diagram.sentence(subject, workspace, 'en')).toBe('No touchpoints and no blueprint are written yet.');
});
