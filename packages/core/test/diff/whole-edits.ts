import type { Kind } from '../../src/model/kinds.js';
import { isData, mapsIn } from './data.js';
import { type Edit, wholeEdit } from './edit.js';
import type { World } from './full-world.js';
import { moved, movedAway } from './move-edits.js';
import type { Thing } from './things.js';

const unnamed: ReadonlySet<Kind> = new Set(['workspace', 'strategy']);

/** Every edit of whole things: that one comes, goes, is renamed, moves, or stands in another order. */
export function wholeEdits(thing: Thing, world: World, all: readonly Thing[]): readonly Edit[] {
  if (unnamed.has(thing.kind)) return [];
  return [
    ...gone(thing, world),
    ...fresh(thing, world),
    ...renamed(thing),
    ...moved(thing, all),
    ...movedAway(thing, all),
    ...reordered(thing),
    ...inLane(thing),
  ];
}

function* gone(thing: Thing, world: World): Generator<Edit> {
  const { kind, path, list, data, trail, file } = thing;
  if (list?.isRequired && list.entries.length === 1) return;
  yield wholeEdit(thing, 'gone', () => {
    if (list) list.entries.splice(list.entries.indexOf(data), 1);
    else world.delete(file);
    return [{ id: `${kind}-removed`, path, base: [...trail, 'id'] }];
  });
}

function* fresh(thing: Thing, world: World): Generator<Edit> {
  const { kind, path, list, data } = thing;
  const id = `new-${String(data.id)}`;
  yield wholeEdit(thing, 'one more', () => {
    const copy = { ...withoutFormerly(data), id };
    if (list) list.entries.push(copy);
    else world.set(`${id}.${kind}.yaml`, copy);
    const head = { container: copy, key: 'id' };
    return [{ id: `${kind}-added`, path: withId(path, String(data.id), id), head }];
  });
}

function* renamed(thing: Thing): Generator<Edit> {
  const { kind, path, data, trail } = thing;
  const old = String(data.id);
  const id = `${old}-anew`;
  const head = { container: data, key: 'id' };
  yield wholeEdit(thing, 'renamed', () => {
    data.id = id;
    data.formerly = [...(Array.isArray(data.formerly) ? data.formerly : []), old];
    return [{ id: `${kind}-renamed`, path: withId(path, old, id), base: [...trail, 'id'], head }];
  });
  yield wholeEdit(thing, 'renamed without a word', () => {
    data.id = id;
    return [
      { id: `${kind}-removed`, path, base: [...trail, 'id'] },
      { id: `${kind}-added`, path: withId(path, old, id), head },
    ];
  });
}

function* reordered(thing: Thing): Generator<Edit> {
  const { kind, list, data, path } = thing;
  const at = list?.entries.indexOf(data) ?? 0;
  const before = list?.entries[at - 1];
  if (list === undefined || !isData(before)) return;
  yield wholeEdit(thing, 'in another order', () => {
    list.entries.splice(at - 1, 2, data, before);
    if (!list.isOrdered) return [];
    const [first = ''] = [String(data.id), String(before.id)].sort();
    return [{ id: `${kind}-reordered`, path: withId(path, String(data.id), first) }];
  });
}

/** What is done for the customer is done in sight, or out of it. */
function* inLane(thing: Thing): Generator<Edit> {
  const { kind, path, list, data, parent } = thing;
  const blueprint = parent?.data.blueprint;
  if (kind !== 'blueprint-entry' || list === undefined || !isData(blueprint)) return;
  const other = blueprint.support === list.entries ? 'frontstage' : 'support';
  yield wholeEdit(thing, 'lane other', () => {
    list.entries.splice(list.entries.indexOf(data), 1);
    blueprint[other] = [...mapsIn(blueprint[other]), data];
    return [{ id: `${kind}-lane-changed`, path, head: { container: data, key: 'id' } }];
  });
}

function withId(path: string, old: string, id: string): string {
  return path.slice(0, path.length - old.length) + id;
}

function withoutFormerly<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'formerly' ? undefined : inner)));
}
