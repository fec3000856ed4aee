import { expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { workspaceWith } from '../../test/workspace.js';
import { journey as diagram } from './journey.js';

const { workspace, journey } = smallShop();
const subject = { of: 'journey', journey } as const;

test('stages are sections, steps with a score are tasks, personas are actors', () => {
  expect(diagram.draw(subject, workspace, 'en')).toEqual([
    `---
config: { journey: { height: 65, taskMargin: 20, diagramMarginX: 20 } }
---
journey
  accTitle: Buy shoes: Journey
  accDescr: 2 stages with 3 steps. Personas: “Maya, runner”. The lowest point is 2.1 Pays by card (−1.75, very poor): The form is long. Steps without a score: “1.2 Asks a friend”.
  title Buy shoes
  section 1 Choose
    Compares models: 4: Maya#44; runner
  section 2 Pay
    Pays by card: 1: Maya#44; runner
`,
  ]);
});

test('the sentence says the same in words', () => {
  expect(diagram.sentence(subject, workspace, 'en')).toBe(
    '2 stages with 3 steps. Personas: “Maya, runner”. The lowest point is 2.1 Pays by card (−1.75, very poor): The form is long. Steps without a score: “1.2 Asks a friend”.',
  );
  expect(diagram.sentence(subject, workspace, 'zh')).toBe(
    '2 个阶段、3 个步骤。画像：“玛雅，跑者”。最低谷在 2.1 刷卡付款（−1.75，很差）：表单太长。未评分的步骤：“1.2 问朋友”。',
  );
});

test('the table says the same in rows', () => {
  expect(diagram.table(subject, workspace, 'en')).toEqual({
    columns: ['Stage', 'Step', 'Feeling'],
    rows: [
      ['1 Choose', '1.1 Compares models', '▲ +1.0 good'],
      ['1 Choose', '1.2 Asks a friend', '— not scored'],
      ['2 Pay', '2.1 Pays by card', '▼▼ −1.75 very poor'],
    ],
  });
});

test('a journey without scores is not drawn, and says so', () => {
  const { workspace, journey } = workspaceWith('  - { id: a, name: A, owner: t, steps: [{ id: x, name: X }] }');
  const subject = { of: 'journey', journey } as const;
  expect(diagram.draw(subject, workspace, 'en')).toEqual([]);
  expect(diagram.sentence(subject, workspace, 'en')).toBe(
    '1 stage with 1 step. Personas: “runner”, “giver”. No feelings are recorded yet: 1 stage, 0 open pain points.',
  );
});
