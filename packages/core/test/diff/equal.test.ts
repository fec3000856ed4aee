import { describe, expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { buildWorkspace } from '../../src/model/build.js';
import { readWorkspace } from '../../src/read-workspace.js';
import { attempt, choicesIn, worlds } from './attempt.js';
import { randomFrom } from './random.js';
import { withDefaults, withShuffledSets, withSplitFiles } from './same-meaning.js';
import { sideOf } from './sides.js';

const nothing = { changes: [], notes: [] };

describe.each(['full', 'own'] as const)('no change in the workspace “%s”', (name) => {
  const base = sideOf(worlds[name]);
  const compared = (head: ReturnType<typeof sideOf>) => [
    diff(base.workspace, head.workspace),
    diff(head.workspace, base.workspace),
  ];

  test('is nothing at all', () => {
    expect(diff(base.workspace, base.workspace)).toEqual(nothing);
  });

  test('is another layout: order of keys, quotes, blanks, comments', () => {
    const random = randomFrom(11);
    for (let turn = 0; turn < 8; turn += 1) {
      expect(compared(sideOf(worlds[name], { random }))).toEqual([nothing, nothing]);
    }
  });

  test('are defaults written out', () => {
    expect(compared(sideOf(withDefaults(worlds[name])))).toEqual([nothing, nothing]);
  });

  test('is another order of lists that have none', () => {
    const random = randomFrom(13);
    for (let turn = 0; turn < 8; turn += 1) {
      expect(compared(sideOf(withShuffledSets(worlds[name], random)))).toEqual([nothing, nothing]);
    }
  });

  test('are other files', () => {
    expect(compared(sideOf(withSplitFiles(worlds[name])))).toEqual([nothing, nothing]);
  });

  test('is seen by a fingerprint: lines above, another layout and another language keep it', () => {
    const random = randomFrom(17);
    for (const choice of random.shuffled(choicesIn(name)).slice(0, 20)) {
      const { world, head } = attempt(name, [choice]);
      const printed = (side: typeof head, language: string) =>
        diff(base.workspace, side.workspace, { language }).changes.map(({ fingerprint }) => fingerprint);
      expect(printed(sideOf(world, { random }), 'zh-CN').toSorted()).toEqual(printed(head, 'en').toSorted());
    }
  });
});

test('measurements are the same in a file of their own', () => {
  const metrics = (more: string) => ({
    path: 'metrics.yaml',
    content: `kind: metrics\nitems:\n  - { id: wait, name: Wait${more} }\n`,
  });
  const read = (...files: { path: string; content: string }[]) => buildWorkspace(readWorkspace(files));
  const inline = read(metrics(', measurements: [{ date: 2026-01-31, value: 3.0, sample: 20 }]'));
  const csv = (value: string) => ({ path: 'metrics/wait.csv', content: `date,value,sample\n2026-01-31,${value},20\n` });
  const told = (head: typeof inline) => diff(inline, head).changes.map(({ id, field }) => [id, field]);
  expect(told(read(metrics(''), csv('3')))).toEqual([]);
  expect(told(read(metrics(''), csv('4')))).toEqual([
    ['metric-measurement-rewritten', 'measurements.2026-01-31.value'],
  ]);
});

test('composed letters are decomposed ones', () => {
  const read = (content: string) => buildWorkspace(readWorkspace([{ path: 'teams.yaml', content }]));
  const team = (name: string) => read(`kind: teams\nitems: [{ id: shop, name: ${name}, handles: [${name}] }]\r\n`);
  expect(diff(team('Caf\u00e9'), team('Cafe\u0301'))).toEqual(nothing);
});
