import type { Kind } from '../model/kinds.js';
import type { Aspect, ChangeRow, Piece } from './aspect.js';
import { aspects } from './aspects/index.js';

/** One kind of change to one kind of thing. */
export interface ChangeKind extends Omit<ChangeRow, 'kinds'> {
  /** `step-feeling-dropped`. */
  readonly id: string;
  readonly kind: Kind;
  readonly aspect: string;
  /** The place of its aspect in the order in which changes of one thing are told. */
  readonly order: number;
}

/** Every kind of change there is, by id. */
export const changeKinds: ReadonlyMap<string, ChangeKind> = new Map(
  aspects.flatMap(({ id: aspect, pieces }, order) =>
    pieces.flatMap(({ rows }) =>
      rows.flatMap(({ kinds, ...row }) =>
        kinds.map((kind): [string, ChangeKind] => {
          const id = `${kind}-${row.name}`;
          return [id, { ...row, id, kind, aspect, order }];
        }),
      ),
    ),
  ),
);

/** What judges each field of each kind of thing, as `kind field`. */
export const claims: ReadonlyMap<string, Piece> = new Map(
  aspects.flatMap(({ pieces }: Aspect) =>
    pieces.flatMap((piece) =>
      piece.kinds.flatMap((kind) => piece.fields.map((field): [string, Piece] => [`${kind} ${field}`, piece])),
    ),
  ),
);
