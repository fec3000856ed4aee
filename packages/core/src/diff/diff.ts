import type { Workspace } from '../model/workspace.js';
import { type Bump, bumps, type Change } from './change.js';
import { fieldChanges } from './field-changes.js';
import { afterRetirement, asConfigured, inDrafts } from './levels.js';
import { match } from './match.js';
import { directoryOf } from './naming.js';
import { type Note, notesOn, withoutUnread } from './notes.js';
import { inOrder } from './order.js';
import { speechIn } from './speech.js';
import { entitiesOfBoth } from './strategies.js';
import { structuralChanges } from './structure.js';
import { teller } from './tell.js';
import { usersIn } from './users.js';

/** What two versions of a workspace come down to. */
export interface Comparison {
  /** Journeys by id, then what they share; in each the worst first. */
  readonly changes: readonly Change[];
  /** What could not be compared, and why. */
  readonly notes: readonly Note[];
  /** The version that the changes ask for; none where nothing changed. */
  readonly bump?: Bump;
}

export interface DiffOptions {
  /** Of messages and names: `en` when absent. */
  readonly language?: string;
}

/**
 * Compares two versions of a workspace, thing by thing: by id and by what `formerly` names, never by place or likeness.
 * Layout, order without meaning, defaults written out and the split into files are no change.
 */
export function diff(base: Workspace, head: Workspace, { language = 'en' }: DiffOptions = {}): Comparison {
  const [olds, news] = entitiesOfBoth(base, head);
  const matching = match(olds, news);
  const baseDirectory = directoryOf(olds);
  const headDirectory = directoryOf(news);
  const speech = speechIn({ base, head }, language, ({ to, meaning }) =>
    to === undefined ? undefined : (headDirectory.at(to, meaning) ?? baseDirectory.at(to, meaning)),
  );

  const sides = { base, head, matching, baseDirectory, headDirectory };
  const noticed = [...structuralChanges(matching), ...fieldChanges(sides, speech)];
  const leveled = asConfigured(afterRetirement(inDrafts(withoutUnread(noticed, sides))), head.config);
  const tell = teller(speech, usersIn(base, olds, baseDirectory));
  const changes = inOrder(leveled).map(tell);
  const bump = bumps.find((one) => changes.some((change) => change.bump === one));
  return { changes, notes: notesOn(sides, speech), ...(bump && { bump }) };
}
