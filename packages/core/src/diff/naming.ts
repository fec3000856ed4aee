import type { ReferenceTarget } from '../model/shape.js';
import { type Entity, rootOf, withInner } from './entity.js';
import type { Naming } from './facts.js';

/** Finds what references name among the things of one side. */
export interface Directory {
  /** What a reference names that is written in `from`. */
  named(written: string, to: ReferenceTarget, from: Entity): Entity | undefined;
  /** What stands under a whole name. */
  at(to: ReferenceTarget, path: string): Entity | undefined;
}

const entries = [
  'journey',
  'persona',
  'segment',
  'team',
  'channel',
  'metric',
  'event',
  'feedback',
  'evidence',
  'system',
] as const;
const isEntry = (to: ReferenceTarget) => entries.some((entry) => entry === to);

/** The directory of one side. */
export function directoryOf(entities: readonly Entity[]): Directory {
  let known: ReadonlyMap<string, Entity> | undefined;
  const find = (key: string) => {
    known ??= byName(entities);
    return known.get(key);
  };
  const at = (to: ReferenceTarget, path: string) => {
    if (isEntry(to)) return find(`${String(to)} ${path}`);
    if (typeof to !== 'string') return find(`item ${path}`);
    return find(`place ${path}`) ?? find(`journey ${path}`) ?? find(`expectation ${path}`);
  };
  return {
    at,
    named(written, to, from) {
      const { kind, id } = rootOf(from);
      const mark = typeof to === 'string' ? ':' : '#';
      const isLocal = kind === 'journey' && !isEntry(to) && !written.includes(mark);
      return (isLocal ? at(to, `${id}${mark}${written}`) : undefined) ?? at(to, written);
    },
  };
}

/** Who has a name twice is the first who has it. */
function byName(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of withInner(entities)) {
    const key = `${shelfOf(entity)} ${entity.path}`;
    if (!found.has(key)) found.set(key, entity);
  }
  return found;
}

/**
 * How the references in a thing are named, so that both sides name the same thing alike. What names nothing in its own
 * journey is named with that journey, as it would be if it were there.
 */
export function namingIn(entity: Entity, directory: Directory, pathOf: (named: Entity) => string): Naming {
  const root = rootOf(entity);
  return (written, to) => {
    const named = directory.named(written, to, entity);
    if (named) return pathOf(named);
    const mark = typeof to === 'string' ? ':' : '#';
    if (root.kind !== 'journey' || isEntry(to) || to === 'persona-expectation' || written.includes(mark))
      return written;
    return `${pathOf(root)}${mark}${written}`;
  };
}

function shelfOf({ kind }: Entity): string {
  if (kind === 'stage' || kind === 'step' || kind === 'touchpoint' || kind === 'handoff') return 'place';
  const isItem = ['pain-point', 'delight', 'opportunity', 'action', 'rule'].includes(kind);
  return isItem ? 'item' : kind;
}
