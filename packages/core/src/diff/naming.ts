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
  const byName = new Map<string, Entity>();
  for (const entity of withInner(entities)) {
    const key = `${shelfOf(entity)} ${entity.path}`;
    if (!byName.has(key)) byName.set(key, entity);
  }
  const at = (to: ReferenceTarget, path: string) => {
    if (isEntry(to)) return byName.get(`${String(to)} ${path}`);
    if (typeof to !== 'string') return byName.get(`item ${path}`);
    return byName.get(`place ${path}`) ?? byName.get(`journey ${path}`) ?? byName.get(`expectation ${path}`);
  };
  return {
    at,
    named(written, to, from) {
      const { kind, id } = rootOf(from);
      const isLocal = kind === 'journey' && !isEntry(to) && !/[:#]/.test(written);
      const local = typeof to === 'string' ? `${id}:${written}` : `${id}#${written}`;
      return (
        (isLocal ? at(to, local) : undefined) ??
        at(to, written) ??
        (kind === 'journey' ? at(to, `${id}:${written}`) : undefined)
      );
    },
  };
}

/** How the references in a thing are named, so that both sides name the same thing alike. */
export function namingIn(entity: Entity, directory: Directory, pathOf: (named: Entity) => string): Naming {
  return (written, to) => {
    const named = directory.named(written, to, entity);
    return named ? pathOf(named) : written;
  };
}

function shelfOf({ kind }: Entity): string {
  if (kind === 'stage' || kind === 'step' || kind === 'touchpoint' || kind === 'handoff') return 'place';
  const isItem = ['pain-point', 'delight', 'opportunity', 'action', 'rule'].includes(kind);
  return isItem ? 'item' : kind;
}
