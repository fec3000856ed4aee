import type { Kind } from '../model/kinds.js';
import type { SourceFile } from '../parse/parsed-file.js';
import { type Data, withValue } from './examples/data.js';
import { filesWith, holderOf, holding } from './examples/documents.js';
import { editOf } from './examples/edits.js';
import { things } from './examples/things.js';
import { type ChangeKind, changeKinds } from './taxonomy.js';

/** Two versions of a very small workspace, as the files of each. */
export interface Example {
  readonly base: readonly SourceFile[];
  readonly head: readonly SourceFile[];
}

/** Two versions that differ by a change of one kind, `step-feeling-dropped`, and what cannot do without it. */
export function exampleOf(id: string): Example | undefined {
  const change = changeKinds.get(id);
  return change && (structural[change.name]?.(change.kind) ?? edited(change) ?? mirrored(change));
}

/** The example of the mirror, read backwards. */
function mirrored({ kind, name, mirror }: ChangeKind): Example | undefined {
  if (typeof mirror !== 'string' || mirror === name) return undefined;
  const there = exampleOf(`${kind}-${mirror}`);
  return there && { base: there.head, head: there.base };
}

function edited({ kind, name }: ChangeKind): Example | undefined {
  const edit = editOf(kind, name);
  if (edit === undefined) return undefined;
  const [field, base, head] = edit;
  const thing = things[kind];
  return {
    base: filesWith(kind, [withValue(thing, field, base)]),
    head: filesWith(kind, [withValue(thing, field, head)]),
  };
}

/** What came, went, was renamed, moved or stands in another order: no field tells of it. */
const structural: Readonly<Record<string, (kind: Kind) => Example | undefined>> = {
  added: (kind) => ({
    base: filesWith(kind, [another(kind)]),
    head: filesWith(kind, [another(kind), things[kind]]),
  }),
  renamed: (kind) => {
    const thing = things[kind];
    const old = `old-${String(thing.id)}`;
    return {
      base: filesWith(kind, [{ ...thing, id: old }]),
      head: filesWith(kind, [{ ...thing, formerly: [old] }]),
    };
  },
  moved(kind) {
    const holder = holderOf(kind);
    if (holder === undefined) return undefined;
    const thing = things[kind];
    const from = (those: readonly Data[]) => holding(holder, kind, those, { id: 'there', name: 'Where it stood' });
    const to = (those: readonly Data[]) => holding(holder, kind, those, { id: 'here', name: 'Where it stands' });
    const place = { journey: 'there#', stage: 'buy-shoes:there/', step: 'buy-shoes:pay/there/' };
    const old = `${Object.entries(place).find(([one]) => one === holder)?.[1] ?? ''}${String(thing.id)}`;
    return {
      base: filesWith(holder, [from([thing]), to([])]),
      head: filesWith(holder, [from([]), to([{ ...thing, formerly: [old] }])]),
    };
  },
  'lane-changed': (kind) => {
    const inLane = (lane: string) => filesWith('step', [withValue(things.step, `blueprint.${lane}`, [things[kind]])]);
    return { base: inLane('backstage'), head: inLane('support') };
  },
  reordered: (kind) => ({
    base: filesWith(kind, [another(kind), things[kind]]),
    head: filesWith(kind, [things[kind], another(kind)]),
  }),
};

/** Another thing of a kind. */
function another(kind: Kind): Data {
  return { ...things[kind], id: 'another', name: 'Another one' };
}
