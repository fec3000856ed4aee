import { type ChangeKind, changeKinds } from '@journey-as-code/core';
import { definitions } from '@journey-as-code/core/reference';
import type { Reader } from '../reader.js';

/** The sort of thing that a change happens to. */
export type ThingThatChanges = ChangeKind['kind'];

/** All changes, by what they happen to. */
export function kindsOfChanges(): readonly (readonly [ThingThatChanges, readonly ChangeKind[]])[] {
  const found = new Map<ThingThatChanges, ChangeKind[]>();
  for (const change of changeKinds.values()) {
    const known = found.get(change.kind);
    if (known) known.push(change);
    else found.set(change.kind, [change]);
  }
  return [...found];
}

/** What the model calls a kind; the workspace's own settings are its configuration. */
export function kindName(kind: ThingThatChanges, { speech }: Reader): string {
  const name = kind === 'workspace' ? 'config' : kind;
  return definitions.find((definition) => definition.name === name)?.title[speech] ?? kind;
}
