import { markdownCode, markdownText } from '@journey-as-code/core/escape';
import type { TwinLinks } from './links.js';
import { attributeOf, type Element, isOf, type Node } from './tree.js';

/** How two pieces of a line that stand beside each other are told apart: as in a sentence, as labels, or always. */
type Standing = 'text' | 'phrase' | 'link' | 'label' | 'number' | 'apart';

const phrases = new Set([
  'a',
  'b',
  'strong',
  'em',
  'i',
  'code',
  'q',
  'br',
  'wbr',
  'sub',
  'sup',
  'kbd',
  'abbr',
  'del',
  's',
]);
const apart = new Set(['sc', 'st', 'tag', 'sev', 'second', 'du']);
const numbers = new Set(['sn', 'no']);
const labels = new Set(['span', 'small', 'time', 'label']);

/** What stands between things that a page sets apart. */
export const separator = ' · ';

/** Whether a piece of a page stands in a line with others. */
export function isInline(node: Node): boolean {
  return typeof node === 'string' || phrases.has(node.tag) || labels.has(node.tag);
}

/** Pieces of a page on one line. What a page sets apart by its looks is set apart by a dot. */
export function lineOf(nodes: readonly Node[], links: TwinLinks): string {
  const [only] = nodes;
  if (nodes.length <= 1) return only === undefined ? '' : pieceOf(only, links);
  let line = '';
  let before: Standing = 'text';
  for (const node of nodes) {
    const piece = pieceOf(node, links);
    const isBlank = piece === '' || piece === ' ';
    if (piece === '' || (isBlank && (line === '' || line.endsWith(' ') || before === 'apart'))) continue;
    const standing = standingOf(node);
    if (line !== '' && !isBlank && areApart(before, standing, piece)) {
      line = `${line.trimEnd()}${before === 'number' ? ' ' : separator}${piece.trimStart()}`;
    } else {
      if (line.endsWith('!') && piece.startsWith('[')) line = `${line.slice(0, -1)}\\!`; // no picture
      line += line.endsWith(' ') ? piece.trimStart() : piece;
    }
    before = standing;
  }
  return line;
}

function areApart(before: Standing, next: Standing, piece: string): boolean {
  if (before === 'apart' || next === 'apart') return !/^\s*[,.;:)，。；：、）]/.test(piece);
  if (before === 'text' || next === 'text') return false;
  return before !== 'phrase' && next !== 'phrase';
}

function hasAny({ classes }: Element, names: ReadonlySet<string>): boolean {
  return classes !== '' && classes.split(' ').some((name) => names.has(name));
}

function standingOf(node: Node): Standing {
  if (typeof node === 'string') return 'text';
  if (node.tag === 'small' || !isInline(node) || hasAny(node, apart)) return 'apart';
  if (hasAny(node, numbers)) return 'number';
  if (node.tag === 'a') return 'link';
  return phrases.has(node.tag) ? 'phrase' : 'label';
}

function pieceOf(node: Node, links: TwinLinks): string {
  if (typeof node === 'string') return markdownText(node);
  const inner = () => lineOf(node.children, links);
  const trimmed = () => inner().trim();
  switch (node.tag) {
    case 'br':
      return ' ';
    case 'a':
      return link(trimmed(), attributeOf(node, 'href'), links);
    case 'strong':
      return strong(trimmed());
    case 'code':
      return markdownCode(wordsIn(node));
    case 'q':
      return quoted(trimmed());
    default:
      return isOf(node, 'count') ? `(${trimmed()})` : inner();
  }
}

/** What leads from a page to its twin is no part of it. */
function link(words: string, href: string | undefined, links: TwinLinks): string {
  if (href === 'index.md') return '';
  const address = href === undefined || words === '' ? undefined : links.to(href);
  return address === undefined ? words : `[${words}](${address})`;
}

/** Words in bold; as they are where bold could not begin or end with them. */
export function strong(words: string): string {
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(words) ? `**${words}**` : words;
}

function quoted(words: string): string {
  return words === '' ? '' : `“${words}”`;
}

/** The words in an element, as they are. */
export function wordsIn({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}
