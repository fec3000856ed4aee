import { expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { workspaceWith } from '../../test/workspace.js';
import { timeline as diagram } from './timeline.js';

const { workspace, journey } = smallShop();
const subject = { of: 'journey', journey } as const;

test('phases are sections, stages periods with their duration, and what happens events', () => {
  expect(diagram.draw(subject, workspace, 'en')).toEqual([
    `---
config: { timeline: { disableMulticolor: true }, themeVariables: { cScale0: "#d4e4e1", cScaleLabel0: "#5b6270", cScale1: "#dfe2e6", cScaleLabel1: "#5b6270" } }
---
timeline
  accTitle: Buy shoes: Timeline
  accDescr: 2 stages in order: “1 Choose (2 days, 4 hours)”, “2 Pay”.
  title Buy shoes
  section Consideration
    1 Choose<br>2 days, 4 hours: Size guide: Reviews
  section Purchase
    2 Pay: Pays by card
`,
  ]);
});

test('the sentence says the same in words', () => {
  expect(diagram.sentence(subject, workspace, 'en')).toBe('2 stages in order: “1 Choose (2 days, 4 hours)”, “2 Pay”.');
  expect(diagram.sentence(subject, workspace, 'zh')).toBe('依次为 2 个阶段：“1 选择（2 天、4 小时）”、“2 付款”。');
});

test('the table says the same in rows', () => {
  expect(diagram.table(subject, workspace, 'en')).toEqual({
    columns: ['Phase', 'Stage', 'Duration', 'What mainly happens'],
    rows: [
      ['Consideration', '1 Choose', '2 days, 4 hours', 'Size guide; Reviews'],
      ['Purchase', '2 Pay', '—', 'Pays by card'],
    ],
  });
});

function linesOf(stages: string): readonly string[] {
  const { workspace, journey } = workspaceWith(stages);
  const [text = ''] = diagram.draw({ of: 'journey', journey }, workspace, 'en');
  return text.split('\n').slice(7, -1);
}

test('a phase that comes back is counted, since Mermaid would draw its stages twice', () => {
  expect(
    linesOf(`
  - { id: a, name: A, owner: t, lifecycle: use, steps: [] }
  - { id: b, name: B, owner: t, lifecycle: use, steps: [] }
  - { id: c, name: C, owner: t, lifecycle: service, steps: [] }
  - { id: d, name: D, owner: t, lifecycle: use, steps: [] }`),
  ).toEqual(['  section Use', '    1 A', '    2 B', '  section Service', '    3 C', '  section Use (2)', '    4 D']);
});

test('stages without a phase stand alone', () => {
  expect(linesOf('  - { id: a, name: A, owner: t, steps: [{ id: x, name: X }] }')).toEqual(['    1 A: X']);
});

test('long Chinese text is broken', () => {
  expect(linesOf('  - { id: a, name: 在社交媒体看到车型并关注公众号, owner: t, duration: P1M, steps: [] }')).toEqual([
    '    1 在社交媒体看到车型<br>并关注公众号<br>1 month',
  ]);
});
