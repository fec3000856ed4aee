import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../test/workspace.js';
import { type Change, diff } from './diff/index.js';
import { NotAModel } from './from-json/not-a-model.js';
import { workspaceFromJSON } from './from-json.js';
import { buildWorkspace } from './model/build.js';
import type { Workspace } from './model/workspace.js';
import { readWorkspace } from './read-workspace.js';
import { toJSON } from './to-json.js';

const sent = (workspace: Workspace) => workspaceFromJSON(JSON.parse(JSON.stringify(toJSON(workspace))));

/** What is found between two workspaces, but for places in files. */
const told = (base: Workspace, head: Workspace) =>
  diff(base, head).changes.map(({ base, head, anchor, ...told }: Change) => told);

/** The same, and what is found between their models. */
const bothTold = (base: Workspace, head: Workspace) => [told(base, head), told(sent(base), sent(head))] as const;

describe('what the model does not say by itself', () => {
  const config = { path: 'journey.config.yaml', content: 'schemaVersion: 1\nname: Shop\nlocales: [en, zh]\n' };
  const made = (...files: readonly (readonly [path: string, content: string])[]) =>
    buildWorkspace(readWorkspace([config, ...files.map(([path, content]) => ({ path, content }))]));
  const journey = (more: string) =>
    made([
      'buy.journey.yaml',
      `kind: journey\nid: buy\nname: Buy\npersonas: [maya]\nowner: shop\ngoal: Shoes\n${more}stages:\n  - { id: pay, name: Pay, lifecycle: purchase, owner: shop, steps: [{ id: pays, name: Pays }] }\n`,
    ]);

  test('is the language of a list', () => {
    const teams = (name: string) =>
      made(['teams.yaml', `kind: teams\nlocales: [zh]\nitems:\n  - { id: shop, name: ${name} }\n`]);
    const [was, is] = [teams('网店'), teams('{ zh: 网上商店, en: Web shop }')];
    expect(toJSON(was).asRead).toEqual({ languages: { 'team shop': 'zh' } });
    const [files, models] = bothTold(was, is);
    expect(files.map(({ id }) => id)).toEqual(['team-name-changed', 'team-translation-added']);
    expect(models).toEqual(files);
  });

  test('is whether anybody wrote that a journey is a draft', () => {
    const [implied, written] = [journey(''), journey('status: draft\n')];
    expect([implied, written].map((workspace) => toJSON(workspace).asRead)).toEqual([
      { withoutStatus: ['buy'] },
      undefined,
    ]);
    const renamed = made();
    for (const base of [implied, written]) {
      const [files, models] = bothTold(base, renamed);
      expect(models).toEqual(files);
    }
    expect([implied, written].map((base) => told(base, renamed)[0]?.level)).toEqual(['breaking', 'notable']);
  });

  test('are measurements in files of their own', () => {
    const measured = (value: number) =>
      made(
        ['metrics.yaml', 'kind: metrics\nitems:\n  - { id: nps, name: NPS, type: nps, unit: points, direction: up }\n'],
        ['metrics/nps.csv', `date,value\n2026-03-31,${value}\n`],
      );
    const [was, is] = [measured(3), measured(4)];
    expect(toJSON(was).measurements).toEqual([{ metric: 'nps', rows: [{ date: '2026-03-31', value: 3 }] }]);
    const [files, models] = bothTold(was, is);
    expect(files.map(({ id }) => id)).toEqual(['metric-measurement-rewritten']);
    expect(models).toEqual(files);
  });

  test('is what could not be read', () => {
    const broken = made(['buy.journey.yaml', 'kind: journey\nid: buy\nname: [\n']);
    expect(toJSON(broken).asRead).toEqual({ incomplete: ['journey'] });
    const [files, models] = bothTold(journey(''), broken);
    expect([files, models]).toEqual([[], []]);
  });
});

describe('what is no model is refused', () => {
  const model = toJSON(exampleWorkspace());

  test.each([
    [undefined, 'This is no model: it is no map.'],
    [[], 'This is no model: it is no map.'],
    [{}, 'This is no model: it does not say its “schemaVersion”.'],
    [{ ...model, schemaVersion: 2 }, 'This model has the schema version 2; only version 1 is known here.'],
    [{ ...model, config: [] }, 'This is no model: its “config” is not a map.'],
    [{ ...model, journeys: {} }, 'This is no model: its “journeys” is not a list.'],
    [{ ...model, teams: [1] }, 'This is no model: its “teams[]” is not a map.'],
    [{ ...model, terms: [{}] }, 'This is no model: its “terms” is not a list of entries with ids.'],
    [{ ...model, strategy: 1 }, 'This is no model: its “strategy” is not a map.'],
    [{ ...model, asRead: { incomplete: 1 } }, 'This is no model: its “asRead.incomplete” is not a list.'],
  ])('%#', (data, message) => {
    expect(() => workspaceFromJSON(data)).toThrow(new NotAModel(message));
  });

  test('but not one that was made before measurements were added', () => {
    const { measurements, asRead, ...older } = model;
    expect(workspaceFromJSON(older).journeys.size).toBe(model.journeys.length);
  });
});
