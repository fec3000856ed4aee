import {
  type CollectionTag,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type ScalarTag,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { EntityKind } from '../generated/types.js';
import { orderKeys } from './order.js';

const stringTag = 'tag:yaml.org,2002:str';

/** Scalars are written as typed where that can matter: an escape stays an escape, a number its digits. */
function asTyped(tag: ScalarTag | CollectionTag): ScalarTag | CollectionTag {
  if (tag.tag !== stringTag || tag.collection) return tag;
  return {
    ...tag,
    stringify(item, context, onComment, onChompKeep) {
      const source = item.srcToken && 'source' in item.srcToken ? item.srcToken.source : undefined;
      const keep = item.type === 'QUOTE_DOUBLE' && source?.includes('\\') && !source.includes('\n');
      return keep && source !== undefined ? source : (tag.stringify?.(item, context, onComment, onChompKeep) ?? '');
    },
  };
}

/** One round of laying out: keys in the order of the model, two blanks of indent, one blank line where there were some. */
export function layOut(text: string, shape: EntityKind | undefined): string {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    stringKeys: true,
    merge: false,
    uniqueKeys: false,
    keepSourceTokens: true,
    customTags: (tags) => tags.map((tag) => (typeof tag === 'string' ? tag : asTyped(tag))),
    logLevel: 'error',
  });
  if (shape !== undefined && !hasAnchors(document)) {
    keepHeader(document);
    orderKeys(document.contents, shape);
  }
  padMapsOnly(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true });
}

/** Paragraphs of comment above the first key, and lines that name a schema, belong to the file, not to that key. */
function keepHeader(document: Document): void {
  const first = isMap(document.contents) ? document.contents.items[0]?.key : undefined;
  if (!isScalar(first) || !first.commentBefore) return;
  const { header, rest } = splitHeader(first.commentBefore);
  if (header === undefined) return;
  document.commentBefore = [document.commentBefore, header].filter(Boolean).join('\n\n');
  first.commentBefore = rest ?? null;
}

function splitHeader(comment: string): { header?: string; rest?: string } {
  const paragraph = comment.lastIndexOf('\n\n');
  if (paragraph >= 0) return { header: comment.slice(0, paragraph), rest: comment.slice(paragraph + 2) };
  const lines = comment.split('\n');
  const named = lines.findIndex((line) => !/^ ?(?:yaml-language-server:|\$schema:)/.test(line));
  if (named === 0) return { rest: comment };
  if (named < 0) return { header: comment };
  return { header: lines.slice(0, named).join('\n'), rest: lines.slice(named).join('\n') };
}

/** Where values are named and named again, their order carries meaning. */
function hasAnchors(document: Document): boolean {
  let found = false;
  visit(document, {
    Node(_, node: Node) {
      if ('anchor' in node && node.anchor) found = true;
    },
  });
  return found;
}

/** `{ a: b }` but `[a, b]`. */
function padMapsOnly(document: Document): void {
  const pad = (node: YAMLMap | YAMLSeq, padding: string) => {
    const print = node.toString.bind(node);
    node.toString = (context, ...rest) => print(context && { ...context, flowCollectionPadding: padding }, ...rest);
  };
  visit(document, {
    Collection(_, node) {
      if (isMap(node)) pad(node, ' ');
      else if (isSeq(node)) pad(node, '');
    },
    Scalar(_, node) {
      if (isScalar(node) && node.type === 'BLOCK_FOLDED') return visit.SKIP;
      return undefined;
    },
  });
}
