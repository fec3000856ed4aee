import type { Subject } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import { type Kind, kindOf } from '../model/kinds.js';
import type { FieldShape } from '../model/shape.js';
import { pathBelow } from '../model/subject.js';
import type { Workspace } from '../model/workspace.js';
import type { Origin } from '../parse/origin.js';

/** An object of the model, whatever its kind. */
export interface ModelObject {
  readonly origin: Origin;
  readonly [field: string]: unknown;
}

/** One thing that has an identity, where it stands in its workspace. */
export interface Entity {
  readonly kind: Kind;
  readonly id: string;
  readonly object: ModelObject;
  readonly parent: Entity | undefined;
  /** The list of its parent that it stands in. Entries of a blueprint stand in one, whatever their lane. */
  readonly list: string;
  /** The lane of a blueprint that it stands in. */
  readonly lane: string | undefined;
  /** What stands in files of its own: the measurements of a metric. */
  readonly more: Readonly<Record<string, readonly ModelObject[]>>;
  /** As references write it: `journey:stage/step`, `journey#item`; what they cannot name is its parent's, `#` and its id. */
  readonly path: string;
  readonly children: readonly Entity[];
}

const known = new WeakMap<Workspace, readonly Entity[]>();

/**
 * Everything in a workspace that has an identity, as trees: journeys, what they share, the strategy, the settings. What
 * stands twice is here twice. The same workspace has the same entities.
 */
export function entitiesOf(workspace: Workspace): readonly Entity[] {
  const before = known.get(workspace);
  if (before) return before;
  const entities = entitiesIn(workspace);
  known.set(workspace, entities);
  return entities;
}

function entitiesIn({ config, roots, measurementFiles }: Workspace): readonly Entity[] {
  const rows = new Map(
    measurementFiles.map(({ metric, rows }): [string, ModelObject[]] => [
      metric,
      rows.flatMap((row) => (isObject(row) ? [row] : [])),
    ]),
  );
  const objects: readonly unknown[] = [
    config,
    ...roots.flatMap(({ kind, object }): readonly unknown[] => {
      if (kind === 'config') return [];
      return 'items' in object ? object.items : [object];
    }),
  ];
  return objects.filter(isObject).flatMap((object) => {
    const measurements = object.origin.kind === 'metric' ? rows.get(String(object.id)) : undefined;
    return object.id === '' ? [] : entityAt(object, measurements ? { more: { measurements } } : {});
  });
}

/** Where the thing stands that reports name by a kind and a path; undefined where there is none. */
export function originOf(workspace: Workspace, { kind, path }: Subject): Origin | undefined {
  return withInner(entitiesOf(workspace)).find((one) => one.kind === kind && one.path === path)?.object.origin;
}

/** A tree of entities, outer ones first. */
export function withInner(entities: Iterable<Entity>): readonly Entity[] {
  const all: Entity[] = [];
  const visit = (one: Entity) => {
    all.push(one);
    for (const child of one.children) visit(child);
  };
  for (const one of entities) visit(one);
  return all;
}

/** The outermost thing that an entity stands in: its journey, its persona, … or itself. */
export function rootOf(entity: Entity): Entity {
  return entity.parent ? rootOf(entity.parent) : entity;
}

/** Whether a value is an object of the model. */
export function isObject(value: unknown): value is ModelObject {
  return typeof value === 'object' && value !== null && 'origin' in value;
}

interface Standing {
  readonly parent?: Entity;
  readonly list?: string;
  readonly lane?: string | undefined;
  readonly more?: Entity['more'];
}

function entityAt(object: ModelObject, { parent, list = '', lane, more = {} }: Standing): readonly Entity[] {
  const kind = kindOf(object.origin.kind);
  if (kind === undefined) return [];
  const id = typeof object.id === 'string' ? object.id : kind;
  const children: Entity[] = [];
  const entity: Entity = {
    kind,
    id,
    object,
    parent,
    list,
    lane,
    more,
    path: pathBelow(kind, id, parent?.path),
    children,
  };
  for (const { name, lane, objects } of listsIn(object, object.origin.kind)) {
    for (const inner of objects) children.push(...entityAt(inner, { parent: entity, list: name, lane }));
  }
  return [entity];
}

interface InnerList {
  readonly name: string;
  readonly lane?: string;
  readonly objects: readonly ModelObject[];
}

/** The lists of entities that an object holds, also inside what is only a part of it. */
function* listsIn(object: ModelObject, definition: EntityKind, prefix = ''): Generator<InnerList> {
  for (const [key, field] of holdersOf(definition)) {
    const value = object[key];
    if (field.type === 'objects' && Array.isArray(value)) {
      const objects = value.filter(isObject);
      yield definition === 'blueprint'
        ? { name: 'blueprint', lane: key, objects }
        : { name: `${prefix}${key}`, objects };
    } else if (field.type === 'object' && isObject(value)) {
      yield* listsIn(value, field.of, `${prefix}${key}.`);
    }
  }
}

type Holder = readonly [key: string, field: FieldShape];
const holders = new Map<EntityKind, readonly Holder[]>();

/** The fields of a definition that hold entities, or something that does. */
function holdersOf(definition: EntityKind): readonly Holder[] {
  const known = holders.get(definition);
  if (known) return known;
  const found = Object.entries(shapes[definition].fields).filter(([, field]) => {
    if (field.type === 'objects') return shapes[field.of].entity === true;
    return field.type === 'object' && holdersOf(field.of).length > 0;
  });
  holders.set(definition, found);
  return found;
}
