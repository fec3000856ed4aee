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
  if (shape !== undefined && !hasAnchors(document)) orderKeys(document.contents, shape);
  padMapsOnly(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true });
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
