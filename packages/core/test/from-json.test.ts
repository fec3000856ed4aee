import { describe, expect, test } from 'vitest';
import type { Change } from '../src/diff/change.js';
import { type DiffOptions, diff } from '../src/diff/diff.js';
import { exampleOf } from '../src/diff/example.js';
import { changeKinds } from '../src/diff/taxonomy.js';
import { workspaceFromJSON } from '../src/from-json.js';
import { buildWorkspace } from '../src/model/build.js';
import type { Workspace } from '../src/model/workspace.js';
import { readWorkspace } from '../src/read-workspace.js';
import { toJSON } from '../src/to-json.js';
import { attempt, choicesIn, several, worlds } from './diff/attempt.js';
import { randomFrom } from './diff/random.js';
import { sideOf } from './diff/sides.js';

/** There and back, as the text of a file. */
const sent = (workspace: Workspace) => workspaceFromJSON(JSON.parse(JSON.stringify(toJSON(workspace))));

const told = (base: Workspace, head: Workspace, options?: DiffOptions) =>
  diff(base, head, options).changes.map(({ base, head, anchor, ...told }: Change) => told);

/** What is found between two workspaces, and what is found between their models. */
const bothTold = (base: Workspace, head: Workspace, options?: DiffOptions) =>
  [told(base, head, options), told(sent(base), sent(head), options)] as const;

describe.each(['full', 'own'] as const)('models of the workspace “%s” differ as their files do', (name) => {
  const choices = choicesIn(name);

  test('by one edit, of each sort', () => {
    const random = randomFrom(23);
    const sorts = new Map(
      random.shuffled(choices).map((choice) => [choice.name.split(' ').slice(0, 2).join(' '), choice]),
    );
    const some = random.shuffled([...sorts.values()]).slice(0, name === 'full' ? 150 : 40);
    for (const choice of some) {
      const { base, head } = attempt(name, [choice]);
      const [files, models] = bothTold(base.workspace, head.workspace);
      expect(models, choice.name).toEqual(files);
    }
  });

  test('by several at once, in both directions and languages', () => {
    const random = randomFrom(29);
    for (let turn = 0; turn < 12; turn += 1) {
      const { base, head } = several(name, choices, random);
      const language = turn % 2 === 0 ? 'zh-CN' : 'en';
      for (const [from, to] of [
        [base, head],
        [head, base],
      ] as const) {
        const [files, models] = bothTold(from.workspace, to.workspace, { language });
        expect(models).toEqual(files);
      }
    }
  });

  test('by nothing, and a model of a model is the same', () => {
    const { workspace } = sideOf(worlds[name]);
    expect(diff(workspace, sent(workspace)).changes).toEqual([]);
    expect(toJSON(sent(workspace))).toEqual(toJSON(workspace));
  });
});

test('models differ as files do by each kind of change there is', () => {
  for (const id of changeKinds.keys()) {
    const { base = [], head = [] } = exampleOf(id) ?? {};
    const [was, is] = [base, head].map((sources) => buildWorkspace(readWorkspace(sources)));
    if (!was || !is) throw new Error('Both sides can be read.');
    const [files, models] = bothTold(was, is);
    expect(models, id).toEqual(files);
  }
});
