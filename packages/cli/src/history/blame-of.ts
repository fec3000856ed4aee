import { fieldsOf, keptFields, type Thing, type WrittenField } from '@journey-as-code/core';
import { type Claim, claimBook } from './claims.js';
import type { Past } from './past.js';
import type { Point } from './point.js';
import { claimFor, type StepBack, stepBack } from './step-back.js';

/** A field and the point that set it. */
export interface Blamed {
  readonly thing: Thing;
  readonly field: WrittenField;
  readonly point: Point;
  /** Whether it may be from before, since the clone is shallow. */
  readonly isCut: boolean;
}

/** Who set which field, and which points on the way could not be read. */
export interface Blame {
  /** By thing, and by place in its file. */
  readonly fields: readonly Blamed[];
  readonly unread: readonly Point[];
}

/** A thing at a point, with the fields that are sought there: which of them each is, by its spot there. */
interface FieldClaim extends Claim {
  readonly rows: ReadonlyMap<number, string>;
}

/** Finds for each field of some things the point that set it: the first that says it as it is said since. */
export async function blameThings(things: readonly Thing[], past: Past, file?: string): Promise<Blame> {
  const [first] = past.points;
  const fields = things.flatMap((thing) => {
    const own = fieldsOf(past.workspace, thing).filter((field) => file === undefined || field.file === file);
    return own.map((field) => ({ thing, field }));
  });
  if (first === undefined) return { fields: [], unread: [] };
  const book = claimBook<FieldClaim>(past.points);
  for (const thing of things) {
    const rows = fields.flatMap((one, row) => (one.thing === thing ? [[row, one.field.spot] as const] : []));
    if (rows.length > 0) seek(first, { ...claimFor(thing, [], first, past.workspace), rows: new Map(rows) });
  }
  const byId = new Map(past.points.map((point) => [point.id, point]));
  const setBy = new Map<number, Pick<Blamed, 'point' | 'isCut'>>();
  const unread = new Set<Point>();
  for (const [point, claims] of book) {
    const parents = point.parents.flatMap((id) => byId.get(id) ?? []);
    const isCut = parents.length === 0 && (await past.isCutAt(point));
    for (const claim of claims) {
      const rest = new Map(claim.rows);
      const closed: Point[] = [];
      for (const parent of parents) {
        if (rest.size === 0) break;
        const step = await stepBack(claim, parent, past);
        if (step.what === 'unread') closed.push(parent);
        if (step.what === 'same' || step.what === 'former') {
          const rows = keptAt(step, claim.thing, rest);
          for (const row of rows.keys()) rest.delete(row);
          if (rows.size > 0) seek(parent, { ...step.claim, rows });
        }
      }
      const [hidden] = rest.size > 0 ? closed : [];
      if (hidden) {
        unread.add(hidden);
        seek(hidden, { ...claim, rows: rest });
      } else for (const row of rest.keys()) setBy.set(row, { point: claim.as, isCut });
    }
  }
  return {
    fields: fields.flatMap((field, row) => {
      const set = setBy.get(row);
      return set ? [{ ...field, ...set }] : [];
    }),
    unread: [...unread],
  };

  function seek({ id }: Point, claim: FieldClaim): void {
    book.add(id, claim, (one, other) => ({ ...one, rows: new Map([...one.rows, ...other.rows]) }));
  }
}

/** Those of the fields that an older state says alike, by their spots there. */
function keptAt(
  step: Extract<StepBack, { readonly before?: Thing } | { readonly what: 'same' }>,
  thing: Thing,
  rows: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  if (step.what === 'same') return new Map(rows);
  const { base, head } = step.compared;
  const kept = keptFields(base, head, step.before, thing, rows.values());
  return new Map(
    [...rows].flatMap(([row, spot]): readonly [number, string][] => {
      const there = kept.get(spot);
      return there === undefined ? [] : [[row, there]];
    }),
  );
}
