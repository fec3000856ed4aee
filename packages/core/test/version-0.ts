import { shapes } from '../src/generated/shapes.js';
import { buildWorkspace } from '../src/model/build.js';
import type { Origin } from '../src/parse/origin.js';
import type { SourceFile } from '../src/parse/parsed-file.js';
import { readWorkspace } from '../src/read-workspace.js';

/** A piece of a file, and what stands there instead. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The files of a workspace as version 0 of the model wrote them; of its keys, those that are chosen by their number. */
export function inVersion0(
  sources: readonly SourceFile[],
  isChosen: (key: number) => boolean = () => true,
): readonly SourceFile[] {
  const replacements = new Map<string, Map<number, Replacement>>();
  for (const { document, value, kind } of originsIn(buildWorkspace(readWorkspace(sources)).roots, new Set())) {
    const ofFile = replacements.get(document.path) ?? new Map<number, Replacement>();
    replacements.set(document.path, ofFile);
    for (const [key, by] of keysOf(kind)) {
      const span = document.spanOf(value, key);
      if (span) ofFile.set(span.keyStart, { start: span.keyStart, end: span.keyEnd, by });
    }
  }
  let count = 0;
  return sources.map(({ path, content }) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const chosen = [...(replacements.get(path)?.values() ?? [])].filter(() => isChosen(count++));
    const written = chosen
      .sort((a, b) => b.start - a.start)
      .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
    return { path, content: written.replace(/^schemaVersion: 1$/m, 'schemaVersion: 0') };
  });
}

/** Keys that had other names. */
function keysOf(kind: Origin['kind']): readonly (readonly [key: string, was: string])[] {
  return [
    ...(shapes[kind].entity ? [['name', 'title'] as const] : []),
    ...(kind === 'step' ? [['feeling', 'emotion'] as const] : []),
    ...(kind === 'pain-point' ? [['severity', 'level'] as const] : []),
  ];
}

/** Where all objects of a model stand. */
function* originsIn(value: unknown, seen: Set<unknown>): Generator<Origin> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'origin') yield inner;
    else if (key !== 'document') yield* originsIn(inner, seen);
  }
}
