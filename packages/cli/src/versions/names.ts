import type { Change, Comparison, ParsedDocument, Workspace } from '@journey-as-code/core';
import type { Selection, Unchanged } from './selection.js';

/**
 * Tells which unchanged files a comparison cannot do without: journeys that what changed refers to, by their own name
 * or a former one; journeys that may refer to what is gone; journeys whose id something else has taken; measurements of
 * a metric whose own file changed.
 */
export function namesToLookUp(
  { changes }: Comparison,
  { base, head }: { readonly base: Workspace; readonly head: Workspace },
  { isChanged }: Selection,
): (unchanged: Unchanged) => boolean {
  const sides = [base, head];
  const hasChanged = ({ path }: ParsedDocument) => isChanged(path);
  const named = new Set(sides.flatMap((side) => [...journeysNamed(side, hasChanged)]));
  const taken = new Set(
    sides.flatMap(({ roots }) =>
      roots.flatMap((root) => (root.kind === 'journey' && hasChanged(root.document) ? root.object.id : [])),
    ),
  );
  const gone = new Set(changes.filter(isRemoval).flatMap((change) => namesOf(change, base)));
  const metrics = new Set(
    sides.flatMap((side) =>
      [...side.metrics.values()].flatMap(({ id, origin }) => (hasChanged(origin.document) ? id : [])),
    ),
  );
  return ({ file, sketch }) => {
    if (sketch === undefined) return metrics.has(/([^/]+)\.csv$/.exec(file.path)?.[1] ?? '');
    const { journey, mentions } = sketch;
    if (named.has(journey) || taken.has(journey)) return true;
    const isOrWas = named.size > 0 && mentions('formerly') && [...named].some(mentions);
    return isOrWas || [...gone].some(mentions);
  };
}

/** Journeys that references in changed files name, as they are written there. */
function* journeysNamed(
  { references }: Workspace,
  hasChanged: (document: ParsedDocument) => boolean,
): Generator<string> {
  for (const { from, written, to } of references) {
    if (!hasChanged(from.document)) continue;
    const [journey = '', ...rest] = written.split(/[:#]/);
    if (rest.length > 0 || to === 'journey' || to === 'journey-place') yield journey;
  }
}

const isRemoval = ({ id, head }: Change) => id.endsWith('-removed') && head === undefined;

/** What references from other files to a thing that is gone, or to what stood in it, begin with. */
function namesOf({ subject, base }: Change, { roots, documents }: Workspace): readonly string[] {
  const [root = ''] = subject.path.split(/[:#]/);
  const document = documents.find(({ path }) => path === base?.file);
  const { value } = roots.find((one) => one.document === document)?.object.origin ?? {};
  return [root, ...formerNames(value)];
}

/** Names that things had in other places, and those of the outermost thing itself. */
function* formerNames(value: unknown, isOutermost = true): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'formerly' && Array.isArray(inner)) {
      const names = inner.filter((name) => typeof name === 'string');
      for (const name of names) {
        if (isOutermost || /[:#]/.test(name)) yield name.split(/[:#]/, 1)[0] ?? name;
      }
    } else yield* formerNames(inner, isOutermost && (key === 'items' || Array.isArray(value)));
  }
}
