import { type Comparison, diff } from '../../src/diff/diff.js';
import { buildWorkspace } from '../../src/model/build.js';
import type { Workspace } from '../../src/model/workspace.js';
import { readWorkspace } from '../../src/read-workspace.js';

/** The files of a workspace by path. */
export type Files = Readonly<Record<string, string>>;

/** A workspace from the text of its files, checked against the schema. */
export function workspaceFrom(files: Files): Workspace {
  return buildWorkspace(readWorkspace(Object.entries(files).map(([path, content]) => ({ path, content }))));
}

/** What became of some files. */
export function compared(base: Files, head: Files): Comparison {
  return diff(workspaceFrom(base), workspaceFrom(head));
}

/** Each change in one line: `step-renamed buy-shoes:payment pay → payment`. */
export function lines({ changes }: Comparison): readonly string[] {
  return changes.map(({ id, subject, before, after }) =>
    [id, subject.path, ...(before === undefined && after === undefined ? [] : [`${before} → ${after}`])].join(' '),
  );
}

/** The file of a journey with two stages; what is given stands in it instead, or besides. */
export function journey(change: readonly [from: string, to: string][] = [], more = ''): string {
  const text = `kind: journey
id: buy
name: Buy
personas: [runner]
owner: shop
goal: Shoes
stages:
  - id: choose
    name: Choose
    owner: shop
    steps:
      - { id: compare, name: Compares, touchpoints: [{ id: chat, name: Chat, channel: web }] }
  - id: pay
    name: Pay
    owner: shop
    steps:
      - { id: card, name: Enters card, next: [{ to: choose/compare }] }
painPoints:
  - { id: slow, name: Slow, at: [choose/compare/chat] }
${more}`;
  return change.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`There is no ${from}.`);
    return changed.replace(from, to);
  }, text);
}
