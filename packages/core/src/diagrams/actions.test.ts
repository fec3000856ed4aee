import { expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { workspaceWith } from '../../test/workspace.js';
import { actions as diagram } from './actions.js';

const { workspace, journey } = smallShop();
const subject = { of: 'journey', journey } as const;

test('owners are sections, actions bars from their first to their last day', () => {
  expect(diagram.draw(subject, workspace, 'en')).toEqual([
    `---
config: { gantt: { leftPadding: 190 }, themeCSS: ".taskTextOutsideLeft, .taskTextOutsideRight { fill: inherit !important }" }
---
gantt
  accTitle: Buy shoes: Action plan
  accDescr: 3 actions: 1 planned, 1 in progress, 1 done. From 2026-02-10 to 2026-03-31. 1 without a start and a due date is not drawn.
  title Buy shoes
  dateFormat YYYY-MM-DD
  axisFormat %Y-%m-%d
  todayMarker off
  inclusiveEndDates
  tickInterval 1week
  weekday monday
  section Payments
    Add a wallet · in progress: active, 2026-03-01, 2026-03-31
  section Web shop
    Shorten the form · done: done, 2026-02-10, 2026-02-20
`,
  ]);
});

test('the sentence says the same in words', () => {
  expect(diagram.sentence(subject, workspace, 'en')).toBe(
    '3 actions: 1 planned, 1 in progress, 1 done. From 2026-02-10 to 2026-03-31. 1 without a start and a due date is not drawn.',
  );
  expect(diagram.sentence(subject, workspace, 'zh')).toBe(
    '3 项行动：1 项计划中、1 项进行中、1 项已完成。从 2026-02-10 到 2026-03-31。1 项没有开始和截止日期，未画出。',
  );
});

test('the table says the same in rows', () => {
  expect(diagram.table(subject, workspace, 'en')).toEqual({
    columns: ['Action', 'Owner', 'Status', 'Start', 'Due'],
    rows: [
      ['Add a wallet', 'Payments', 'in progress', '2026-03-01', '2026-03-31'],
      ['Shorten the form', 'Web shop', 'done', '2026-02-10', '2026-02-20'],
      ['Think', 'No owner', 'planned', '—', '2026-05-01'],
    ],
  });
});

function barsOf(actions: string): readonly string[] {
  const { workspace, journey } = workspaceWith('  - { id: a, name: A, owner: t, steps: [] }', `actions:\n${actions}`);
  const [text = ''] = diagram.draw({ of: 'journey', journey }, workspace, 'en');
  return text.split('\n').slice(11, -1);
}

test('what is called off, or ends before it begins, has no bar', () => {
  const { workspace, journey } = workspaceWith(
    '  - { id: a, name: A, owner: t, steps: [] }',
    `actions:
  - { id: a, name: A, owner: t, start: 2026-01-01, due: 2026-02-01, status: cancelled }
  - { id: b, name: B, owner: t, start: 2026-02-02, due: 2026-02-01 }`,
  );
  const subject = { of: 'journey', journey } as const;
  expect(diagram.draw(subject, workspace, 'en')).toEqual([]);
  expect(diagram.sentence(subject, workspace, 'en')).toBe(
    '2 actions: 1 planned, 1 cancelled. 1 without a start and a due date is not drawn.',
  );
});

test('bars of one owner stand together, and dates of the axis far enough apart', () => {
  expect(
    barsOf(`
  - { id: a, name: A, owner: t, start: 2026-01-01, due: 2026-06-01, status: blocked }
  - { id: b, name: B, owner: u, start: 2026-01-01, due: 2028-01-01 }
  - { id: c, name: C, owner: t, start: 2026-01-01, due: 2026-01-01 }`),
  ).toEqual([
    '  tickInterval 2month',
    '  section t',
    '    A · blocked: crit, 2026-01-01, 2026-06-01',
    '    C · planned: 2026-01-01, 2026-01-01',
    '  section u',
    '    B · planned: 2026-01-01, 2028-01-01',
  ]);
  expect(barsOf('  - { id: a, name: A, owner: t, start: 2026-01-01, due: 2026-01-09 }')[0]).toBe('  tickInterval 1day');
});

test('a team has its own actions under their journeys, a workspace all', () => {
  const team = { of: 'team', team: workspace.teams.get('payments')! } as const;
  expect(diagram.draw(team, workspace, 'en')[0]?.split('\n').slice(-3)).toEqual([
    '  section Buy shoes',
    '    Add a wallet · in progress: active, 2026-03-01, 2026-03-31',
    '',
  ]);
  expect(diagram.table(team, workspace, 'en').rows).toEqual([
    ['Buy shoes', 'Add a wallet', 'Payments', 'in progress', '2026-03-01', '2026-03-31'],
  ]);
  expect(diagram.title({ of: 'workspace' }, workspace, 'zh')).toBe('小店：行动计划');
  expect(diagram.table({ of: 'workspace' }, workspace, 'en').rows).toHaveLength(3);
});
