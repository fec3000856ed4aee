import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import { isListKind } from '../model/catalogue.js';
import { readDocument } from '../parse/read-document.js';
import { sameValue, whatMustStay } from './evidence.js';
import { layOut } from './lay-out.js';

/** A document in canonical order and layout, or the reason why it was left alone. */
export type Formatted =
  | { readonly text: string; readonly changed: boolean; readonly refused?: undefined }
  | { readonly refused: 'unreadable' | 'empty' | 'would-change'; readonly text?: undefined };

/** A layout settles after one or two rounds; one that has not after this many is left alone. */
const rounds = 5;

/**
 * A document with its keys in the order of the model and an even layout. White space, the order of keys and folding
 * change; the characters of comments and of scalars on one line do not, nor does any value. A document for which that
 * cannot be shown afterwards is left alone.
 */
export function formatDocument(path: string, content: string | Uint8Array): Formatted {
  const before = readDocument({ path, content });
  if (before.value === undefined || before.problems.some(({ id }) => id.startsWith('yaml/')))
    return { refused: 'unreadable' };
  if (before.value === null || typeof before.value !== 'object') return { refused: 'empty' };
  const shape = shapeName(before.kind);
  const lineEnd = before.text.includes('\r\n') ? '\r\n' : '\n';
  const source = before.text.replaceAll('\r\n', '\n');
  const text = settle(source, shape) ?? settle(source, undefined);
  if (text === undefined) return { refused: 'would-change' };
  const written = text.replaceAll('\n', lineEnd);
  return { text: written, changed: written !== before.text };
}

function shapeName(kind: string | undefined): EntityKind | undefined {
  if (kind === undefined || kind === 'measurements') return undefined;
  if (isListKind(kind)) return `${kind}-list`;
  return Object.hasOwn(shapes, kind) ? (kind as EntityKind) : undefined;
}

/** Lays out until nothing changes, and only what keeps every value, comment and scalar. */
function settle(source: string, shape: EntityKind | undefined): string | undefined {
  const kept = whatMustStay(source);
  const value = readDocument({ path: 'x.yaml', content: source }).value;
  let text = source;
  for (let round = 0; round < rounds; round += 1) {
    const next = layOut(text, shape);
    if (next === text) return text;
    const after = readDocument({ path: 'x.yaml', content: next });
    if (
      after.problems.some(({ id }) => id.startsWith('yaml/')) ||
      !sameValue(after.value, value) ||
      whatMustStay(next) !== kept
    )
      return undefined;
    text = next;
  }
  return undefined;
}
