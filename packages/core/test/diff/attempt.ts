import { directionOf } from '../../src/derive/metric-types.js';
import type { Edit, Expected } from './edit.js';
import { fieldEdits } from './field-edits.js';
import { fullWorld, type World } from './full-world.js';
import { ownWorld } from './own-world.js';
import type { Random } from './random.js';
import { type Side, sideOf } from './sides.js';
import { type Thing, thingsIn } from './things.js';
import { wholeEdits } from './whole-edits.js';

/** The workspaces that are edited: one with everything in it, and this repository's own. */
export const worlds = { full: fullWorld(), own: ownWorld() };
export type WorldName = keyof typeof worlds;
const bases = { full: sideOf(worlds.full), own: sideOf(worlds.own) };

/** Some edits of a workspace, and what is to be found. */
export interface Attempt {
  readonly edits: readonly string[];
  readonly expected: readonly Expected[];
  readonly isMirrored: boolean;
  readonly world: World;
  readonly base: Side;
  readonly baseWorld: World;
  readonly head: Side;
}

/** An edit by the place of its thing among all things, and its place among the edits of that. */
export interface Choice {
  readonly name: string;
  readonly thing: number;
  readonly edit: number;
}

/** Every edit that can be made of a world. */
export function choicesIn(name: WorldName): readonly Choice[] {
  const things = thingsIn(worlds[name]);
  return things.flatMap((thing, at) =>
    editsOf(thing, name, worlds[name], things).map(({ name }, edit) => ({ name, thing: at, edit })),
  );
}

/** Makes edits, each in another thing, as far as they have nothing to do with each other. */
export function attempt(name: WorldName, choices: readonly Choice[]): Attempt {
  const world: World = structuredClone(worlds[name]);
  const things = thingsIn(world);
  const edits: Edit[] = [];
  for (const choice of choices) {
    const thing = things[choice.thing];
    const edit = thing && editsOf(thing, name, world, things)[choice.edit];
    if (edit && edits.every((other) => areApart(edit, other))) edits.push(edit);
  }
  const expected = edits.flatMap((edit) => edit.make());
  return {
    edits: edits.map(({ name, thing }) => `${name} @ ${thing.path}`),
    expected,
    isMirrored: !expected.some(({ id }) => /-(?:renamed|moved)$/.test(id)),
    world,
    base: bases[name],
    baseWorld: worlds[name],
    head: sideOf(world, { as: { side: bases[name], files: new Set(edits.flatMap(filesOf)) } }),
  };
}

/** A few edits at once. */
export function several(name: WorldName, choices: readonly Choice[], random: Random): Attempt {
  return attempt(
    name,
    Array.from({ length: 2 + random.below(4) }, () => random.pick(choices)),
  );
}

function editsOf(thing: Thing, name: WorldName, world: World, all: readonly Thing[]): readonly Edit[] {
  const { metrics } = bases[name].workspace;
  const isUp = (id: string) => {
    const metric = metrics.get(id);
    return metric !== undefined && directionOf(metric) === 'up';
  };
  return [...fieldEdits(thing, isUp), ...wholeEdits(thing, world, all)];
}

/** What changes the meaning of another field, and what comes and goes, is not mixed with what it may touch. */
function areApart(one: Edit, other: Edit): boolean {
  if (one.thing === other.thing) return false;
  if (/^metric (?:type|direction)|locales/.test(`${one.name}\n${other.name}`)) return false;
  if (/metric .*(?:type|direction)|locales/.test(other.name)) return false;
  return !(one.isStructural || other.isStructural) || !filesOf(one).some((file) => filesOf(other).includes(file));
}

function filesOf({ thing, elsewhere }: Edit): readonly string[] {
  return elsewhere === undefined ? [thing.file] : [thing.file, elsewhere];
}
