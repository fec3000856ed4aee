import { shapes } from '../../src/generated/shapes.js';
import type { EntityKind } from '../../src/generated/types.js';
import { type Kind, kindOf } from '../../src/model/kinds.js';
import { type Data, isData, listIn, mapsIn } from './data.js';
import { definitionOf } from './definition.js';
import type { World } from './full-world.js';

/** One thing of a workspace as plain data, and where it stands. */
export interface Thing {
  readonly kind: Kind;
  readonly data: Data;
  /** As references write it. */
  readonly path: string;
  readonly file: string;
  /** The way to it in its file. */
  readonly trail: readonly (string | number)[];
  readonly parent?: Thing;
  /** The list that it stands in. */
  readonly list?: { readonly entries: unknown[]; readonly isOrdered: boolean; readonly isRequired: boolean };
  /** The language of its words that stand alone. */
  readonly language: string;
}

const listKinds: Readonly<Record<string, EntityKind>> = {
  teams: 'team',
  channels: 'channel',
  segments: 'segment',
  metrics: 'metric',
  events: 'event',
  feedback: 'feedback',
  evidence: 'evidence',
  systems: 'system',
  glossary: 'term',
};

/** Everything with an identity in a workspace, outer things first. */
export function thingsIn(world: World): readonly Thing[] {
  const config = world.get('journey.config.yaml');
  const language = firstOf(config?.locales) ?? 'en';
  return [...world].flatMap(([file, data]): readonly Thing[] => {
    const kind = String(data.kind);
    const own = { file, language: firstOf(data.locales) ?? language };
    if (file === 'journey.config.yaml') return [{ ...own, kind: 'workspace', data, path: 'workspace', trail: [] }];
    if (kind === 'strategy') return inner({ ...own, kind, data, path: kind, trail: [] });
    if (kind === 'journey' || kind === 'persona')
      return inner({ ...own, kind, data, path: String(data.id), trail: [] });
    const entry = kindOf(listKinds[kind] ?? '');
    const entries = listIn(data.items);
    if (entry === undefined || entries === undefined) return [];
    const list = { entries, isOrdered: false, isRequired: false };
    return mapsIn(entries).flatMap((data, index) =>
      inner({ ...own, kind: entry, data, path: String(data.id), trail: ['items', index], list }),
    );
  });
}

function inner(thing: Thing): readonly Thing[] {
  return [thing, ...held(thing, thing.data, definitionOf(thing.kind), thing.trail)];
}

/** What stands in a thing, also inside what is only a part of it. */
function held(parent: Thing, data: Data, definition: EntityKind, trail: Thing['trail']): readonly Thing[] {
  return Object.entries(shapes[definition].fields).flatMap(([key, field]): readonly Thing[] => {
    const value = data[key];
    const at = [...trail, key];
    if (field.type === 'object' && isData(value)) return held(parent, value, field.of, at);
    const entries = listIn(value);
    if (field.type !== 'objects' || entries === undefined) return [];
    const kind = kindOf(field.of);
    if (kind === undefined || !shapes[field.of].entity) return [];
    const { file, language, path } = parent;
    const list = { entries, isOrdered: field.ordered === true, isRequired: field.required === true };
    return mapsIn(entries).flatMap((data, index) => {
      const mark = kind === 'stage' ? ':' : kind === 'step' || kind === 'touchpoint' ? '/' : '#';
      const own = { path: `${path}${mark}${String(data.id)}`, trail: [...at, index] };
      return inner({ kind, data, file, language, parent, list, ...own });
    });
  });
}

function firstOf(list: unknown): string | undefined {
  const first = listIn(list)?.[0];
  return typeof first === 'string' ? first : undefined;
}
