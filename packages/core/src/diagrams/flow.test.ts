import { describe, expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { workspaceOf, workspaceWith } from '../../test/workspace.js';
import { stagesOf } from '../model/walk.js';
import { flow as diagram } from './flow.js';

const { workspace, journey } = smallShop();
const subject = { of: 'journey', journey } as const;

test('stages are boxes, decisions diamonds, ways out stadiums; not everybody goes a dotted way', () => {
  expect(diagram.draw(subject, workspace, 'en')).toEqual([
    `---
config: { layout: "dagre", flowchart: { nodeSpacing: 24, rankSpacing: 32, wrappingWidth: 170, subGraphTitleMargin: { top: 4, bottom: 8 } } }
---
flowchart TB
  accTitle: Buy shoes: Flow
  accDescr: 2 stages with 3 steps and 1 decision point. Moments of truth: “2.1 Pays by card”. Open pain points at: “2.1 Pays by card”.
  subgraph n1["1 Choose"]
    n2["1.1 Compares models
▲ +1.0"]:::good
    n3["1.2 Asks a friend
alternative"]:::unscored
    n4{"Do they fit?"}:::decision
  end
  class n1 group
  subgraph n5["2 Pay"]
    n6["2.1 Pays by card
▼▼ −1.75 · ★ · ⚠ 1"]:::veryPoor
  end
  class n5 group
  n7(["Lost"]):::exit
  n8(["Goal reached"]):::exit
  n2 -.-> n3
  n2 --> n4
  n3 -.-> n4
  n4 -->|"Takes them · 40#37;"| n6
  n4 -->|"Leaves · 60#37;"| n7
  n6 -->|"Card refused"| n2
  n6 --> n8
  classDef group fill: none, stroke: #8b919c
  classDef veryPoor fill: #9a3103, stroke: #6e2302, color: #ffffff
  classDef good fill: #d3e6f6, stroke: #3787c8, color: #1b1f27
  classDef unscored fill: #ffffff, stroke: #6b7280, color: #1b1f27
  classDef decision fill: #ffffff, stroke: #0f766e, color: #1b1f27
  classDef exit fill: #1f2a37, stroke: #6b7280, color: #f8fafc
`,
  ]);
});

test('the sentence says the same in words', () => {
  expect(diagram.sentence(subject, workspace, 'en')).toBe(
    '2 stages with 3 steps and 1 decision point. Moments of truth: “2.1 Pays by card”. Open pain points at: “2.1 Pays by card”.',
  );
  expect(diagram.sentence(subject, workspace, 'zh')).toBe(
    '2 个阶段、3 个步骤、1 个决策点。关键时刻：“2.1 刷卡付款”。存在未解决痛点的步骤：“2.1 刷卡付款”。',
  );
});

test('the table says the same in rows', () => {
  expect(diagram.table(subject, workspace, 'en')).toEqual({
    columns: ['Stage', 'Step or decision', 'Path', 'Feeling', 'Open pain points', 'Leads to'],
    rows: [
      ['1 Choose', '1.1 Compares models', 'main', '▲ +1.0 good', 0, '1.2 Asks a friend; Decision: Do they fit?'],
      ['1 Choose', '1.2 Asks a friend', 'alternative', '— not scored', 0, 'Decision: Do they fit?'],
      ['1 Choose', 'Decision: Do they fit?', '—', '—', '—', '2.1 Pays by card (Takes them · 40%); Lost (Leaves · 60%)'],
      [
        '2 Pay',
        '2.1 Pays by card',
        'main, ★ moment of truth',
        '▼▼ −1.75 very poor',
        1,
        '1.1 Compares models (Card refused); Goal reached',
      ],
    ],
  });
});

describe('ways through a journey', () => {
  const arrows = (stages: string) => {
    const { workspace, journey } = workspaceWith(stages);
    const [text = ''] = diagram.draw({ of: 'journey', journey }, workspace, 'en');
    return text.split('\n').filter((line) => /^ {2,4}n\d+ ?[-=([{]/.test(line));
  };

  test('a stage without steps is passed through', () => {
    expect(
      arrows(`
  - { id: a, name: A, owner: t, steps: [{ id: x, name: X }] }
  - { id: b, name: B, owner: t, steps: [] }
  - { id: c, name: C, owner: t, steps: [{ id: y, name: Y }] }`),
    ).toEqual([
      '    n2["1.1 X"]:::unscored',
      '    n4["No steps yet"]:::unscored',
      '    n6["3.1 Y"]:::unscored',
      '  n2 --> n4',
      '  n4 --> n6',
    ]);
  });

  test('a stage begins with the steps up to the first that everybody passes, and ends with those after the last', () => {
    expect(
      arrows(`
  - { id: a, name: A, owner: t, steps: [{ id: x, name: X }, { id: e, name: E, path: exception }] }
  - { id: b, name: B, owner: t, steps: [{ id: o, name: O, path: alternative }, { id: y, name: Y }] }`).slice(4),
    ).toEqual(['  n2 -.-> n3', '  n2 -.-> n5', '  n2 --> n6', '  n3 -.-> n5', '  n3 -.-> n6', '  n5 -.-> n6']);
  });

  test('a target in another journey, or that names nothing, is a way out with its name', () => {
    expect(
      arrows(`
  - id: a
    name: A
    owner: t
    steps: [{ id: x, name: X, next: [{ to: 'other:there', when: Later, share: 5 }, { to: 'buy-shoes:a/x' }, { exit: lost }] }]
    decisionPoint:
      question: Why?
      outcomes: [{ id: no, name: 'No', exit: lost }]`),
    ).toEqual([
      '    n2["1.1 X"]:::unscored',
      '    n3{"Why?"}:::decision',
      '  n4(["other#58;there"]):::exit',
      '  n5(["Lost"]):::exit',
      '  n2 -->|"Later · 5#37;"| n4',
      '  n2 --> n2',
      '  n2 --> n5',
      '  n3 -->|"No"| n5',
    ]);
  });

  test('a stage alone shows where it leads', () => {
    const [stage] = stagesOf(journey);
    const subject = { of: 'stage', stage: stage! } as const;
    expect(diagram.title(subject, workspace, 'en')).toBe('Buy shoes: 1 Choose: Flow');
    expect(diagram.draw(subject, workspace, 'en')[0]?.split('\n').slice(6, 20)).toEqual([
      '  subgraph n1["1 Choose"]',
      '    n2["1.1 Compares models',
      '▲ +1.0"]:::good',
      '    n3["1.2 Asks a friend',
      'alternative"]:::unscored',
      '    n4{"Do they fit?"}:::decision',
      '  end',
      '  class n1 group',
      '  n5(["2.1 Pays by card"]):::exit',
      '  n6(["Lost"]):::exit',
      '  n2 -.-> n3',
      '  n2 --> n4',
      '  n3 -.-> n4',
      '  n4 -->|"Takes them · 40#37;"| n5',
    ]);
  });

  test('another journey and its place are called by their names', () => {
    const both = workspaceOf({
      'a.journey.yaml': `
kind: journey
id: a
name: First
stages: [{ id: s, name: Start, steps: [{ id: x, name: X, next: [{ to: b }, { to: 'b:t' }, { to: 'b:t/y' }, { to: 'b:gone' }] }] }]`,
      'b.journey.yaml': `
kind: journey
id: b
name: Second
stages: [{ id: t, name: Then, steps: [{ id: y, name: Goes on }] }]`,
    });
    const [text = ''] = diagram.draw({ of: 'journey', journey: both.journeys.get('a')! }, both, 'en');
    expect(text.match(/\(\[.*\]\)/g)).toEqual([
      '(["b"])',
      '(["Second: Then"])',
      '(["Second: Goes on"])',
      '(["b#58;gone"])',
    ]);
  });

  test('a journey too long for one drawing is cut between stages, and each part shows where it goes on', () => {
    const name = 'Goes through a door that is one of many doors in a long row of doors';
    const stages = Array.from(
      { length: 200 },
      (_, index) => `
  - { id: s${index}, name: Door ${index + 1}, owner: t, steps: [{ id: x, name: ${name} }] }`,
    );
    const { workspace, journey } = workspaceWith(stages.join(''));
    const texts = diagram.draw({ of: 'journey', journey }, workspace, 'en');
    expect(texts.every(({ length }) => length <= 20_000)).toBe(true);
    expect(texts.map((text) => /accTitle: (.*)/.exec(text)?.[1])).toEqual([
      'Buy shoes: Flow (1 of 2)',
      'Buy shoes: Flow (2 of 2)',
    ]);
    expect(texts.map((text) => text.match(/\(\[.*\]\)/g))).toEqual([[`(["101.1 ${name}"])`], null]);
    expect(texts.map((text) => text.match(/-->/g)?.length)).toEqual([100, 99]);
  });
});
