import type { Kind } from '../model/kinds.js';
import type { Message } from '../text.js';
import type { ChangeRow, Cost, Judgement, Piece } from './aspect.js';
import type { Difference } from './fact.js';
import type { Pair } from './match.js';
import { isText, valueIn } from './values.js';
import { wordingChanges } from './wording-changes.js';

interface About {
  readonly kinds: readonly Kind[];
  readonly fields: readonly string[];
}

/** A change and its mirror: their names, costs and messages. */
type TwoWays = readonly [name: string, cost: Cost, message: Message];

/** Two changes, each the other read backwards. */
export function bothWays(
  kinds: readonly Kind[],
  [there, thereCost, thereMessage]: TwoWays,
  [back, backCost, backMessage]: TwoWays,
): readonly ChangeRow[] {
  return [
    { name: there, kinds, cost: thereCost, mirror: back, message: thereMessage },
    { name: back, kinds, cost: backCost, mirror: there, message: backMessage },
  ];
}

/** A change that is its own mirror. */
export function itself(kinds: readonly Kind[], name: string, cost: Cost, message: Message): ChangeRow {
  return { name, kinds, cost, mirror: name, message };
}

/** Entries of a list, or an object as a whole: there or not. Another entry, or another value, is one gone and one come. */
export function listed({ kinds, fields }: About, came: TwoWays, went: TwoWays): Piece {
  return {
    kinds,
    fields,
    rows: bothWays(kinds, came, went),
    *judge({ field, pattern, before, after }) {
      const isKeyed = pattern.endsWith('.*') && valueIn(before ?? after) === undefined;
      const of = isKeyed || coverSeveral(fields) ? { field } : {};
      if (before) yield { change: went[0], ...of, before: valueIn(before) };
      if (after) yield { change: came[0], ...of, after: valueIn(after) };
    },
  };
}

/** A value that is another one, or that came or went. */
export function changed({ kinds, fields }: About, name: string, cost: Cost, message: Message): Piece {
  return {
    kinds,
    fields,
    rows: [itself(kinds, name, cost, message)],
    *judge(difference, pair, speech) {
      const of = coverSeveral(fields) || difference.pattern.endsWith('*') ? { field: difference.field } : {};
      const told = { change: name, ...of, ...valuesIn(difference) };
      if (!isTranslatable(difference, pair)) yield told;
      else for (const one of wordingChanges(difference, pair, speech)) yield one.change === 'text-changed' ? told : one;
    },
  };
}

/** A value that has an order: more or less of it. `rank` is undefined where there is none. */
export function ranked(
  { kinds, fields }: About,
  up: TwoWays,
  down: TwoWays,
  rank: (value: unknown) => number | undefined,
): Piece {
  return {
    kinds,
    fields,
    rows: bothWays(kinds, up, down),
    *judge(difference) {
      const before = rank(difference.before?.value) ?? Number.NEGATIVE_INFINITY;
      const after = rank(difference.after?.value) ?? Number.NEGATIVE_INFINITY;
      const of = coverSeveral(fields) ? { field: difference.field } : {};
      yield { change: after >= before ? up[0] : down[0], ...of, ...valuesIn(difference) };
    },
  };
}

/** Words that mean more than words; a translation of them is still one. Settings and the strategy have no translations. */
function isTranslatable({ before, after }: Difference, { head: { kind } }: Pair): boolean {
  return kind !== 'workspace' && kind !== 'strategy' && (isText(before?.value) || isText(after?.value));
}

/** Whether a record must say which field: there are several, or one in entries of a list. */
function coverSeveral(fields: readonly string[]): boolean {
  return fields.length > 1 || fields.some((field) => field.includes('.*.'));
}

/** Changes of whole things: no field tells of them. */
export function whole(rows: readonly ChangeRow[]): Piece {
  return { rows, kinds: [], fields: [], judge: () => [] };
}

/** Before and after as a record shows them. */
export function valuesIn({ before, after }: Difference): Pick<Judgement, 'before' | 'after'> {
  return { before: valueIn(before), after: valueIn(after) };
}
