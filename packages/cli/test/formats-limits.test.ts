import { expect, test } from 'vitest';
import { commandsIn } from '../../../test/workflow-log.js';
import { github } from '../src/formats/github.js';
import type { Item, ItemLevel } from '../src/formats/item.js';
import { markdown } from '../src/formats/markdown.js';
import { sarif } from '../src/formats/sarif.js';
import { context, item, itemReport } from './formats-report.js';

const many = (level: ItemLevel, count: number, own: Partial<Item> = {}) =>
  Array.from({ length: count }, (_, index) => item({ level, message: `${level} ${index}`, ...own }));

test('github shows ten of each level, the worst first, and counts the rest on a line that is no command', () => {
  const report = itemReport([...many('note', 11), ...many('warning', 12), ...many('error', 13)]);
  const printed = github.print(report, context);
  const commands = commandsIn(printed);
  expect(commands.map(({ name }) => name)).toEqual([
    ...Array.from({ length: 10 }, () => 'error'),
    ...Array.from({ length: 10 }, () => 'warning'),
    ...Array.from({ length: 10 }, () => 'notice'),
  ]);
  expect(commands[10]?.data).toBe('warning 0\nPass on what is known.');
  expect(printed.split('\n').slice(30)).toEqual(['Not shown here: 3 errors, 2 warnings, 1 info.', '']);
  expect(github.print(report, { ...context, language: 'zh-CN' })).toMatch(
    /\n未在此显示：3 个错误、2 个警告、1 个提示。\n$/,
  );
});

test('github counts nothing where all are shown', () => {
  expect(github.print(itemReport(many('warning', 10)), context).split('\n')).toHaveLength(11);
});

test('sarif keeps the worst five thousand, and says how many it left out', () => {
  const report = itemReport([...many('note', 2), ...many('warning', 4_000), ...many('error', 1_001)]);
  const [run] = JSON.parse(sarif.print(report, context)).runs;
  expect(run.results).toHaveLength(5_000);
  expect([run.results[0].level, run.results[1_000].level, run.results[4_999].level]).toEqual([
    'error',
    'error',
    'warning',
  ]);
  expect(run.results.filter(({ level }: { level: string }) => level === 'note')).toEqual([]);
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    { level: 'note', message: { text: 'Not shown here: 1 warning, 2 infos.' } },
  ]);
});

test('markdown stays below what a summary may take, in bytes, and cuts no row', () => {
  const report = itemReport([...many('note', 1_000, { message: '客户'.repeat(300) }), ...many('error', 2)]);
  const printed = markdown.print(report, context);
  expect(Buffer.byteLength(printed)).toBeLessThan(1_000_000);
  expect(Buffer.byteLength(printed)).toBeGreaterThan(890_000);
  const rows = printed.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.every((row) => row.endsWith(' |'))).toBe(true);
  expect(rows.slice(2, 4).every((row) => row.startsWith('| **error** |'))).toBe(true);
  expect(printed).toMatch(new RegExp(`\\n\\nNot shown here: ${1_002 + 2 - rows.length} infos\\.\\n$`));
});
