import type { Thing } from '@journey-as-code/core';
import type { Point } from './point.js';

/** A thing that is sought at a point and before it. */
export interface Claim {
  /** Whether it stands there, or is gone and sought under its paths. */
  readonly isThere: boolean;
  /** Whether it only seems gone, since what it would stand in could not be read. */
  readonly isUnsure?: boolean;
  readonly thing: Thing;
  /** Every path it has had so far, going back. */
  readonly paths: ReadonlySet<string>;
  /** The point whose state is known: the one it is sought at, or a later one where that could not be read. */
  readonly as: Point;
  /** The file that it stands in there. */
  readonly file: string;
}

/** Hands out what is sought at each point, newest first, however many ways lead there. */
export function claimBook<C extends Claim>(points: readonly Point[]) {
  const byPoint = new Map<string, Map<string, C>>();
  return {
    /** Seeks something at a point; `join` makes one of two claims for the same thing. */
    add(id: string, claim: C, join: (one: C, other: C) => C = (one) => one) {
      const here = byPoint.get(id) ?? new Map<string, C>();
      byPoint.set(id, here);
      const { isThere, thing, as } = claim;
      const key = [isThere, thing.kind, thing.path, as.id].join('\n');
      const known = here.get(key);
      here.set(key, known ? join(known, claim) : claim);
    },
    *[Symbol.iterator](): Generator<readonly [Point, readonly C[]]> {
      for (const point of points) {
        const here = byPoint.get(point.id);
        byPoint.delete(point.id);
        if (here) yield [point, [...here.values()]];
      }
    },
  };
}
