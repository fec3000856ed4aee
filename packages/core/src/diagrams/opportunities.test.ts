import { expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { workspaceWith } from '../../test/workspace.js';
import { opportunities as diagram } from './opportunities.js';

const { workspace, journey } = smallShop();
const subject = { of: 'journey', journey } as const;

test('value stands against effort, with an effort of 3 in the middle', () => {
  expect(diagram.draw(subject, workspace, 'en')).toEqual([
    `---
config: { quadrantChart: { chartWidth: 720, chartHeight: 480, pointTextPadding: 8 }, themeVariables: { quadrantPointFill: "#0f8a80" } }
---
quadrantChart
  accTitle: Buy shoes: Opportunities
  accDescr: 3 opportunities. Quick win: “Offer wallets”. Big bet: “Rebuild the shop”. 1 without value or effort is not drawn.
  title Buy shoes
  x-axis "Little effort" --> "Much effort"
  y-axis "Little value" --> "Great value"
  quadrant-1 "Big bet"
  quadrant-2 "Quick win"
  quadrant-3 "Fill-in"
  quadrant-4 "Reconsider"
  "1": [0.333, 0.8]
  "2": [0.98, 0.8]
`,
  ]);
});

test('the sentence says the same in words', () => {
  expect(diagram.sentence(subject, workspace, 'en')).toBe(
    '3 opportunities. Quick win: “Offer wallets”. Big bet: “Rebuild the shop”. 1 without value or effort is not drawn.',
  );
  expect(diagram.sentence(subject, workspace, 'zh')).toBe(
    '3 个机会。速赢：“支持钱包”。重点投入：“重建网店”。1 个没有价值或投入评分，未画出。',
  );
});

test('the table says the same in rows', () => {
  expect(diagram.table(subject, workspace, 'en')).toEqual({
    columns: ['No.', 'Opportunity', 'Owner', 'Value', 'Effort', 'Quadrant', 'Status'],
    rows: [
      [1, 'Offer wallets', 'Payments', 80, 2, 'Quick win', 'open'],
      [2, 'Rebuild the shop', 'No owner', 80, 5, 'Big bet', 'open'],
      ['—', 'Ask again', 'No owner', '—', '—', '—', 'open'],
    ],
  });
});

function pointsOf(scores: readonly (readonly [value: number, effort: number, status?: string])[]): readonly string[] {
  const { workspace, journey } = workspaceWith(
    '  - { id: a, name: A, owner: t, steps: [] }',
    `opportunities:\n${scores
      .map(
        ([value, effort, status = 'open'], index) =>
          `  - { id: o${index}, name: O${index}, status: ${status}, score: { customerValue: ${value}, businessValue: ${value}, effort: ${effort} } }`,
      )
      .join('\n')}`,
  );
  const [text = ''] = diagram.draw({ of: 'journey', journey }, workspace, 'en');
  return text.split('\n').slice(13, -1);
}

test('a point lies where value and effort say, and never on the edge', () => {
  expect(
    pointsOf([
      [60, 3],
      [50, 1],
      [100, 0],
      [0, 5],
    ]),
  ).toEqual(['  "O2": [0.02, 0.98]', '  "O1": [0.167, 0.5]', '  "O0": [0.5, 0.6]', '  "O3": [0.98, 0.02]']);
});

test('what is solved or dismissed waits for nobody', () => {
  expect(
    pointsOf([
      [90, 1, 'solved'],
      [80, 1, 'dismissed'],
      [70, 1, 'in-progress'],
    ]),
  ).toEqual(['  "O2": [0.167, 0.7]']);
});
