import type { Change, Entity, Kind, Matching } from '../diff/index.js';

/** What became of a thing, as a drawing marks it. */
export type Mark = 'same' | 'changed' | 'added' | 'removed' | 'moved';

/** One thing on both sides, merged into one picture. */
export interface Twin {
  readonly base: Entity | undefined;
  readonly head: Entity | undefined;
  /** As head has it, or base where it is gone. */
  readonly shown: Entity;
  readonly mark: Mark;
  /** Whether it, or something in it, changed. */
  readonly isTouched: boolean;
}

/** Puts both sides of a journey into one order. */
export interface Merging {
  readonly matching: Matching;
  /** The paths that changes are about. */
  readonly changed: readonly string[];
}

/** The paths that changes are about: a handoff, an outcome and an entry of a blueprint count as what they stand in. */
export function pathsOf(changes: readonly Change[]): readonly string[] {
  const places: readonly Kind[] = [
    'stage',
    'step',
    'touchpoint',
    'handoff',
    'outcome',
    'blueprint-entry',
    'expectation',
  ];
  return changes
    .filter(({ subject }) => places.includes(subject.kind) && subject.path.includes(':'))
    .map(({ subject }) => subject.path.split('#', 1)[0] ?? subject.path);
}

/** The things of one kind in both sides of another: in the order of head, what is gone where it stood. */
export function twinsIn(
  base: Entity | undefined,
  head: Entity | undefined,
  kind: Kind,
  { matching, changed }: Merging,
): readonly Twin[] {
  const twins = (head?.children ?? [])
    .filter((one) => one.kind === kind)
    .map((one) => twin(matching.baseOf(one), one, { matching, changed }));
  const olds = (base?.children ?? []).filter((one) => one.kind === kind);
  for (const [index, old] of olds.entries()) {
    if (matching.headOf(old)) continue;
    const before = olds[index - 1];
    const at = before === undefined ? -1 : twins.findIndex((one) => one.base === before);
    twins.splice(at + 1, 0, twin(old, undefined, { matching, changed }));
  }
  return twins;
}

function twin(base: Entity | undefined, head: Entity | undefined, { matching, changed }: Merging): Twin {
  const shown = head ?? base;
  if (shown === undefined) throw new Error('A twin stands on one side at least.');
  const { path } = shown;
  const hasMoved = base?.parent !== undefined && head !== undefined && matching.headOf(base.parent) !== head.parent;
  const isChanged = changed.includes(path);
  const mark = !base ? 'added' : !head ? 'removed' : hasMoved ? 'moved' : isChanged ? 'changed' : 'same';
  return { base, head, shown, mark, isTouched: mark !== 'same' || changed.some((one) => one.startsWith(`${path}/`)) };
}
