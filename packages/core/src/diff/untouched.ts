import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';
import { rootOf as rootOfOrigin } from '../parse/origin.js';
import { type Entity, rootOf } from './entity.js';
import type { Pair } from './match.js';

type Sides = { readonly base: Workspace; readonly head: Workspace };

/**
 * Whether a thing is written alike on both sides, in the same language and the same place: then it says the same. What
 * stands in it is asked by itself; what its references lead to is told there.
 */
export function isUntouched({ base, head }: Pair, sides: Sides): boolean {
  if ('measurements' in base.more || 'measurements' in head.more || base.lane !== head.lane) return false;
  if (isInSameText({ base, head })) return sides.base.config.locales[0] === sides.head.config.locales[0];
  if (languageOf(base, sides.base) !== languageOf(head, sides.head)) return false;
  const [was, is] = [base.object.origin, head.object.origin];
  return rootOf(base).path === rootOf(head).path && isAlike(was.value, is.value, is.kind);
}

/** Whether the file of a thing is the same, letter by letter, and read in the same way. */
export function isInSameText({ base, head }: Pair): boolean {
  const [was, is] = [base.object.origin.document, head.object.origin.document];
  return was === is || (was.text === is.text && was.schemaVersion === is.schemaVersion);
}

function languageOf({ object }: Entity, { config }: Workspace): unknown {
  const own: unknown = Reflect.get(rootOfOrigin(object.origin).value, 'locales');
  return Array.isArray(own) ? own[0] : config.locales[0];
}

/** Whether two maps of a definition are equal, but for the things in them. */
function isAlike(base: object, head: object, definition: EntityKind): boolean {
  const { fields } = shapes[definition];
  return keysOf(base, head).every((key) => {
    const [was, is]: readonly unknown[] = [Reflect.get(base, key), Reflect.get(head, key)];
    const field = fields[key];
    if (field?.type === 'objects' && shapes[field.of].entity) return true;
    return field?.type === 'object' && isMap(was) && isMap(is) ? isAlike(was, is, field.of) : isEqual(was, is);
  });
}

function isEqual(base: unknown, head: unknown): boolean {
  if (base === head) return true;
  if (!isMap(base) || !isMap(head) || Array.isArray(base) !== Array.isArray(head)) return false;
  return keysOf(base, head).every((key) => isEqual(Reflect.get(base, key), Reflect.get(head, key)));
}

function keysOf(base: object, head: object): readonly string[] {
  const keys = Object.keys(base);
  return [...keys, ...Object.keys(head).filter((key) => !(key in base))];
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
