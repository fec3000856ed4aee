import { shapes } from '../../src/generated/shapes.js';
import type { EntityKind } from '../../src/generated/types.js';
import { type Data, isData, mapsIn } from './data.js';
import { definitionOf } from './definition.js';
import { type Edit, wholeEdit } from './edit.js';
import type { Thing } from './things.js';

/** Steps and touchpoints move inside their journey. */
export function* moved(thing: Thing, all: readonly Thing[]): Generator<Edit> {
  const { kind, path, list, data, parent, file, trail } = thing;
  if ((kind !== 'step' && kind !== 'touchpoint') || parent === undefined || list === undefined) return;
  const target = all.find((one) => one.kind === parent.kind && one.file === file && one.data !== parent.data);
  if (target === undefined) return;
  yield wholeEdit(thing, 'moved', () => {
    const key = `${kind}s`;
    const others = mapsIn(target.data[key]).filter((one) => one.id !== data.id);
    list.entries.splice(list.entries.indexOf(data), 1);
    target.data[key] = [...others, data];
    data.formerly = [...(Array.isArray(data.formerly) ? data.formerly : []), path];
    const head = { container: data, key: 'id' };
    return [{ id: `${kind}-moved`, path: `${target.path}/${String(data.id)}`, base: [...trail, 'id'], head }];
  });
}

/** Whether something in a thing is named as only its own journey names it. */
function namesNeighbours(data: Data, definition: EntityKind): boolean {
  return Object.entries(shapes[definition].fields).some(([key, field]) => {
    const value = data[key];
    if (value === undefined) return false;
    if (field.type === 'reference' || field.type === 'references')
      return typeof field.to !== 'string' || /^(?:target|place|place-or-handoff|touchpoint-place)$/.test(field.to);
    if (field.type === 'object') return isData(value) && namesNeighbours(value, field.of);
    return field.type === 'objects' && mapsIn(value).some((one) => namesNeighbours(one, field.of));
  });
}

/** What names nothing in its journey may move to another one. */
export function* movedAway(thing: Thing, all: readonly Thing[]): Generator<Edit> {
  const { kind, path, list, data, parent, file, trail } = thing;
  // A step of an action has no address that other journeys could name.
  if (kind === 'action-step' || parent === undefined || list === undefined) return;
  if (namesNeighbours(data, definitionOf(kind))) return;
  const target = all.find((one) => one.kind === parent.kind && one.file !== file && one.file.endsWith('.journey.yaml'));
  const key = trail.at(-2);
  if (target === undefined || typeof key !== 'string' || trail.length !== parent.trail.length + 2) return;
  const made = wholeEdit(thing, 'moved to another journey', () => {
    const id = `${String(data.id)}-moved`;
    list.entries.splice(list.entries.indexOf(data), 1);
    target.data[key] = [...mapsIn(target.data[key]), data];
    data.id = id;
    data.formerly = [...(Array.isArray(data.formerly) ? data.formerly : []), path];
    const mark = path.slice(parent.path.length, parent.path.length + 1);
    const head = { container: data, key: 'id' };
    return [
      {
        id: `${kind}-${kind === 'stage' || kind === 'handoff' ? 'renamed' : 'moved'}`,
        path: `${target.path}${mark}${id}`,
        base: [...trail, 'id'],
        head,
      },
    ];
  });
  yield { ...made, elsewhere: target.file };
}
