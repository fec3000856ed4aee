import { compareText, type Range, type Subject } from '../diagnostic.js';
import { type Entity, isObject } from '../diff/entity.js';
import { namingIn } from '../diff/naming.js';
import { isUntouched } from '../diff/untouched.js';
import { valueIn } from '../diff/values.js';
import type { Workspace } from '../model/workspace.js';
import { rangeOf } from '../parse/range.js';
import type { Text } from '../text.js';
import { hopsOf } from './hops.js';
import { type Saying, saidBy } from './sayings.js';
import type { State } from './state.js';
import { directoryIn, matchingOf, thingAt } from './things.js';

/** A field of a thing as its file shows it; of a list, one entry; of a text by language, one language. */
export interface WrittenField {
  /** `goal`, `name.zh-CN`, `standard.sla.payment-time.limit`. Entries of a list are called as the list. */
  readonly field: string;
  /** What stands there; of anything larger than a list of words only that it is there. */
  readonly value?: string | number | boolean | readonly (string | number | boolean)[] | Text;
  /** Path below the workspace folder. */
  readonly file: string;
  readonly range: Range;
  /** Tells it from the other fields of the thing, for `keptFields`. */
  readonly spot: string;
}

/** The fields of a thing as its files show them, in their order. What is a default and not written is not among them. */
export function fieldsOf(workspace: Workspace, thing: Subject): readonly WrittenField[] {
  const entity = thingAt(workspace, thing);
  if (entity === undefined) return [];
  return ownSayings(entity, workspace)
    .filter(({ isWritten }) => isWritten)
    .map(({ field, value, origin, path, spot }) => {
      const shown = shownValue(value);
      const place = { file: origin.document.path, range: rangeOf(origin, path), spot };
      return { field, ...(shown !== undefined && { value: shown }), ...place };
    })
    .sort((a, b) => compareText(a.file, b.file) || byPlace(a.range, b.range));
}

/**
 * For each of these fields of a thing that `base` says alike: its spot there, by its spot on `head`. However it is
 * written, and whatever the things are called by then that it refers to. `base` may say it without writing it, as a
 * default.
 */
export function keptFields(
  base: Workspace,
  head: Workspace,
  before: Subject,
  after: Subject,
  spots: Iterable<string>,
): ReadonlyMap<string, string> {
  const [old, fresh] = [thingAt(base, before), thingAt(head, after)];
  if (!old || !fresh) return new Map();
  if (old.id === fresh.id && isUntouched({ base: old, head: fresh }, { base, head })) {
    return new Map([...spots].map((spot) => [spot, spot]));
  }
  const wanted = new Set(spots);
  const { headOf } = matchingOf(base, head);
  const inHeadsWords = namingIn(old, directoryIn(base), (named) => (headOf(named) ?? named).path);
  const was = new Map(saidBy(old, inHeadsWords).map((saying) => [saying.key, saying]));
  const is = ownSayings(fresh, head);
  return new Map(
    is.flatMap(({ key, meaning, spot }): readonly [string, string][] => {
      const former = was.get(key);
      return wanted.has(spot) && former?.meaning === meaning ? [[spot, former.spot]] : [];
    }),
  );
}

/** A field, and the state that it is from. */
export interface BlamedField<S extends State = State> extends WrittenField {
  /** The first that says it as it is said since without a break. */
  readonly state: S;
}

/**
 * For each field of a thing in the newest of some states, which are given oldest first: the state that set it. Other
 * layout, another file, another id or place of the thing, and other ids of what it refers to set nothing.
 */
export function blameOf<S extends State>(states: readonly S[], thing: Subject): readonly BlamedField<S>[] {
  const newest = states.at(-1);
  const fields = newest === undefined ? [] : fieldsOf(newest.workspace, thing);
  const setBy = new Map<string, S>();
  let open = new Map(fields.map(({ spot }) => [spot, spot]));
  for (const { base, head, before, after } of hopsOf(states, thing)) {
    if (!after) break;
    const kept =
      base && before
        ? keptFields(base.workspace, head.workspace, before, after, open.values())
        : new Map<string, string>();
    const older = new Map<string, string>();
    for (const [spot, here] of open) {
      const there = kept.get(here);
      if (there === undefined) setBy.set(spot, head);
      else older.set(spot, there);
    }
    open = older;
    if (open.size === 0) break;
  }
  return fields.flatMap((field) => {
    const state = setBy.get(field.spot);
    return state ? [{ ...field, state }] : [];
  });
}

function ownSayings(entity: Entity, workspace: Workspace): readonly Saying[] {
  return saidBy(
    entity,
    namingIn(entity, directoryIn(workspace), ({ path }) => path),
  );
}

function shownValue(value: unknown): WrittenField['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return valueIn({ value });
  return isWords(value) ? value : undefined;
}

function isWords(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || isObject(value)) return false;
  return Object.values(value).every((words) => typeof words === 'string');
}

function byPlace(a: Range, b: Range): number {
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}
