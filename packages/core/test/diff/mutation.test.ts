import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/derive/metric-types.js';
import { diff } from '../../src/diff/diff.js';
import type { Change } from '../../src/diff/index.js';
import type { Edit, Expected } from './edit.js';
import { fieldEdits } from './field-edits.js';
import { fullWorld, type World } from './full-world.js';
import { ownWorld } from './own-world.js';
import { type Side, sideOf } from './sides.js';
import { type Thing, thingsIn } from './things.js';
import { wholeEdits } from './whole-edits.js';

const worlds = { full: fullWorld(), own: ownWorld() };
const bases = { full: sideOf(worlds.full), own: sideOf(worlds.own) };
type Name = keyof typeof worlds;

interface Attempt {
  readonly edits: readonly string[];
  readonly expected: readonly Expected[];
  readonly base: Side;
  readonly head: Side;
}

/** The edits that can be made of one of the things of a world. */
function editsOf(thing: Thing, world: World, { workspace }: Side, all: readonly Thing[]): readonly Edit[] {
  const isUp = (id: string) => {
    const metric = workspace.metrics.get(id);
    return metric !== undefined && directionOf(metric) === 'up';
  };
  return [...fieldEdits(thing, isUp), ...wholeEdits(thing, world, all)];
}

/** Makes edits of things, each told by the place of the thing and the place of the edit among its edits. */
function attempt(name: Name, chosen: readonly (readonly [thing: number, edit: number])[]): Attempt {
  const world: World = structuredClone(worlds[name]);
  const things = thingsIn(world);
  const edits = chosen.flatMap(([at, which]) => {
    const thing = things[at];
    const edit = thing && editsOf(thing, world, bases[name], things)[which];
    return edit ? [edit] : [];
  });
  const expected = edits.flatMap((edit) => edit.make());
  return {
    edits: edits.map(({ name, thing }) => `${name} @ ${thing.path}`),
    expected,
    base: bases[name],
    head: sideOf(world),
  };
}

const told = ({ id, path, field }: { id: string; path: string; field?: string | undefined }) =>
  `${id} ${path} ${field ?? ''}`.trim();

/** What is wrong with what was found: nothing. */
function faultsIn({ edits, expected, base, head }: Attempt): readonly unknown[] {
  const { changes, notes } = diff(base.workspace, head.workspace);
  const open = [...expected];
  const more: Change[] = [];
  const misplaced: unknown[] = [];
  for (const change of changes) {
    const at = open.findIndex((one) => isIt(one, change));
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (found === undefined) more.push(change);
    else if (!standsAt(found, change, base, head)) misplaced.push({ found, base: change.base, head: change.head });
  }
  const prints = new Set(changes.map(({ fingerprint }) => fingerprint));
  const isFine = open.length + more.length + misplaced.length + notes.length === 0 && prints.size === changes.length;
  return isFine
    ? []
    : [
        {
          edits,
          missing: open.map(told),
          more: more.map((one) => told({ ...one, path: one.subject.path })),
          misplaced,
          notes,
          twice: changes.length - prints.size,
        },
      ];
}

function isIt(expected: Expected, { id, subject, field }: Change): boolean {
  const named = (text: string) => text.replaceAll('-anew', '');
  const full = expected.field ?? '';
  const isField =
    field === undefined || named(full) === named(field) || full.startsWith('feeling.') || /[:#/]/.test(field);
  return expected.id === id && named(expected.path) === named(subject.path) && isField;
}

function standsAt(expected: Expected, change: Change, base: Side, head: Side): boolean {
  const isAt = (line: number | undefined, source: Change['base']) =>
    line === undefined ||
    (source !== undefined && (source.range.startLine === line || source.range.startLine === line + 1));
  const baseLine = expected.base && change.base && lineOfTrail(base, change.base.file, expected.base);
  const headLine =
    expected.head &&
    change.head &&
    head.files.get(change.head.file)?.lineOf(expected.head.container, expected.head.key);
  const isMissing = (expected.head && !change.head) || (expected.base && !expected.head && !change.base);
  return !isMissing && isAt(baseLine, change.base) && isAt(headLine, change.head);
}

function lineOfTrail(side: Side, file: string, trail: readonly (string | number)[]): number | undefined {
  let container: unknown = worlds[side === bases.full ? 'full' : 'own'].get(file);
  for (const key of trail.slice(0, -1))
    container = typeof container === 'object' && container !== null ? Reflect.get(container, key) : undefined;
  const last = trail.at(-1);
  return typeof container === 'object' && container !== null && last !== undefined
    ? side.files.get(file)?.lineOf(container, last)
    : undefined;
}

describe('one edit', () => {
  test('of any field of any kind of thing is told as itself, and nothing else', () => {
    const things = thingsIn(worlds.full);
    const choices = things.flatMap((thing, at) =>
      editsOf(thing, worlds.full, bases.full, things).map((_, which) => [at, which] as const),
    );
    const faults = choices.flatMap((choice) => faultsIn(attempt('full', [choice])));
    console.log(choices.length, faults.length);
    expect(faults.slice(0, 40)).toEqual([]);
  });
});
