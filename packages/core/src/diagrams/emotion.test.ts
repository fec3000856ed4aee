import { expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { workspaceWith } from '../../test/workspace.js';
import { emotion as diagram } from './emotion.js';

const { workspace, journey } = smallShop();
const subject = { of: 'journey', journey } as const;

test('the scores of the steps are one line', () => {
  expect(diagram.draw(subject, workspace, 'en')).toEqual([
    `---
config: { xyChart: { width: 900, height: 360 }, themeVariables: { xyChart: { plotColorPalette: "#0f8a80", backgroundColor: "transparent" } } }
---
xychart-beta
  accTitle: Buy shoes: Emotion curve
  accDescr: The lowest point is 2.1 Pays by card (−1.75, very poor): The form is long. The highest is 1.1 Compares models (+1.0, good). Steps without a score: “1.2 Asks a friend”.
  title "Buy shoes"
  x-axis ["1.1", "2.1"]
  y-axis "Feeling" -2 --> 2
  line [1, -1.75]
`,
  ]);
});

test('the sentence says the same in words', () => {
  expect(diagram.sentence(subject, workspace, 'en')).toBe(
    'The lowest point is 2.1 Pays by card (−1.75, very poor): The form is long. The highest is 1.1 Compares models (+1.0, good). Steps without a score: “1.2 Asks a friend”.',
  );
  expect(diagram.sentence(subject, workspace, 'zh')).toBe(
    '最低谷在 2.1 刷卡付款（−1.75，很差）：表单太长。最高点是 1.1 比较款式（+1.0，较好）。未评分的步骤：“1.2 问朋友”。',
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

function drawingsOf(steps: readonly (readonly (number | undefined)[])[]): readonly string[] {
  const stages = steps.map(
    (scores, stage) => `
  - id: s${stage}
    name: S
    owner: t
    steps:${scores.map((score, step) => `\n      - { id: x${step}, name: X${score === undefined ? '' : `, feeling: { score: ${score} }`} }`).join('') || ' []'}`,
  );
  const { workspace, journey } = workspaceWith(stages.join(''));
  return diagram.draw({ of: 'journey', journey }, workspace, 'en');
}

test('nothing and one point make no line', () => {
  expect(drawingsOf([[undefined], []])).toEqual([]);
  expect(drawingsOf([[undefined, 1], []])).toEqual([]);
});

test('more steps than an axis can name stand in several drawings', () => {
  const texts = drawingsOf(Array.from({ length: 6 }, () => [1, 0, -1, 0, 2]));
  expect(texts.map((text) => text.split('\n').filter((line) => /title|x-axis/.test(line)))).toEqual([
    ['  title "Buy shoes (1 of 2)"', `  x-axis [${numbers([1, 2, 3])}]`],
    ['  title "Buy shoes (2 of 2)"', `  x-axis [${numbers([4, 5, 6])}]`],
  ]);
});

function numbers(stages: readonly number[]): string {
  return stages.flatMap((stage) => [1, 2, 3, 4, 5].map((step) => `"${stage}.${step}"`)).join(', ');
}
