import { shapes } from '../../src/generated/shapes.js';
import type { EntityKind } from '../../src/generated/types.js';
import type { FieldShape, ReferenceTarget } from '../../src/model/shape.js';
import { candidatesOf } from './candidates.js';
import type { Data } from './data.js';

/** The files of a workspace by path, as plain data. */
export type World = Map<string, Data>;

/** A workspace in which each kind of thing has every field that it may have, and stands once more with only what it must. */
export function fullWorld(): World {
  const lists = ['team', 'channel', 'segment', 'metric', 'event', 'feedback', 'evidence', 'system', 'term'] as const;
  const plurals: Partial<Record<EntityKind, string>> = { feedback: 'feedback', evidence: 'evidence', term: 'glossary' };
  return new Map<string, Data>([
    ['journey.config.yaml', { ...whole('config', 0), schemaVersion: 1 }],
    ['strategy.yaml', whole('strategy', 0)],
    ...(['journey', 'persona'] as const).flatMap((kind) => [
      [`one.${kind}.yaml`, { kind, ...whole(kind, 0) }] as const,
      [`two.${kind}.yaml`, { kind, ...least(kind, 1) }] as const,
    ]),
    ...lists.map((kind): [string, Data] => {
      const list = plurals[kind] ?? `${kind}s`;
      return [`${list}.yaml`, { kind: list, locales: ['en', 'zh'], items: [whole(kind, 0), least(kind, 1)] }];
    }),
  ]);
}

/** A thing with every field. */
function whole(definition: EntityKind, index: number): Data {
  return filled(definition, index, () => true);
}

/** A thing with no more than it must have. */
export function least(definition: EntityKind, index: number): Data {
  return filled(definition, index, (field) => field.required === true);
}

function filled(definition: EntityKind, index: number, isWanted: (field: FieldShape) => boolean): Data {
  const { fields, key: identity = [], entity } = shapes[definition];
  const data: Data = {};
  if (definition === 'strategy') data.kind = 'strategy';
  const isEither = identity.length > 0 && !identity.some((name) => fields[name]?.required);
  for (const [key, field] of Object.entries(fields)) {
    if (['kind', 'schemaVersion', 'frontstage', 'support'].includes(key)) continue;
    const at = identity.indexOf(key);
    if (key === 'id') data.id = `${definition}-${index + 1}`;
    else if (isEither && at >= 0) {
      if (at === index) data[key] = valueFor(definition, key, field, index);
    } else if (at >= 0 ? index === 0 || field.required : isWanted(field)) {
      data[key] = valueFor(definition, key, field, index);
    }
  }
  return entity && data.name === undefined && definition !== 'handoff' ? { ...data, name: definition } : data;
}

/** A value of a field; another one for another index. */
export function valueFor(definition: EntityKind, key: string, field: FieldShape, index: number): unknown {
  switch (field.type) {
    case 'value': {
      const candidates = candidatesOf(definition, key);
      return candidates[(index + 1) % candidates.length];
    }
    case 'text':
      return key === 'description' ? { en: `About ${definition}`, zh: '说明' } : `${definition} ${key} ${index}`;
    case 'reference':
      return referenceTo(field.to, index);
    case 'references':
      return [referenceTo(field.to, index), referenceTo(field.to, index + 1)];
    case 'texts':
      return [`${key} one`, { en: `${key} two`, zh: '二' }];
    case 'values':
      if (key === 'locales') return ['en', 'zh'];
      return candidatesOf(definition, key).slice(index, index + 2);
    case 'map':
      if (field.keys) return { [referenceTo(field.keys, index)]: field.of ? whole(field.of, 0) : 'x' };
      if (field.of) return { 'cold-handoff': 'error', 'stage-too-long': { severity: 'info' } };
      return { en: ['Acme', 'Best'], zh: ['一'] };
    case 'object':
      return whole(field.of, 0);
    case 'objects':
      return index > 0 ? [] : [whole(field.of, 0), least(field.of, 1)];
  }
}

/** A name that a reference may hold: of the first thing of a kind, or the second. */
export function referenceTo(to: ReferenceTarget, index: number): string {
  const number = (index % 2) + 1;
  if (typeof to !== 'string') return `${to[0]}-${number}`;
  const places: Partial<Record<string, readonly [string, string]>> = {
    target: ['stage-1/step-2', 'stage-2'],
    'journey-place': ['journey-1:stage-1', 'journey-2'],
    place: ['stage-1/step-1', 'stage-2'],
    'place-or-handoff': ['stage-1/step-1/touchpoint-1#handoff-1', 'stage-1'],
    'touchpoint-place': ['stage-1/step-1/touchpoint-1', 'stage-1/step-1/touchpoint-2'],
    'measurement-place': ['stage-1/step-1', 'stage-1'],
    'persona-expectation': ['persona-1#expectation-1', 'persona-1#expectation-2'],
  };
  return places[to]?.[index % 2] ?? `${to}-${number}`;
}
