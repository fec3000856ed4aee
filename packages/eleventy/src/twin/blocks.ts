import { markdownLine } from '@journey-as-code/core/escape';
import { factsBlock } from './facts.js';
import { isInline, lineOf, strong, wordsIn } from './inline.js';
import type { TwinLinks } from './links.js';
import { listBlocks } from './list.js';
import { tableBlock } from './table.js';
import { type Element, isOf, type Node } from './tree.js';

/** A paragraph, a list, a table: what stands between two empty lines. */
export interface Block {
  readonly text: string;
  /** It is one line of words, which may stand on a line with others. */
  readonly isLine: boolean;
}

/** Where blocks stand. */
export interface Setting {
  readonly links: TwinLinks;
  /** How many levels deeper its headings are than on the page. */
  readonly deeper: number;
  /** It is text that somebody wrote in Markdown. */
  readonly isProse: boolean;
}

/** What stands in an element, block by block. */
export function blocksIn(nodes: readonly Node[], setting: Setting): readonly Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const flush = () => {
    const line = lineOf(run, setting.links).trim();
    if (line !== '') blocks.push({ text: markdownLine(line), isLine: true });
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) run.push(node);
    else {
      flush();
      blocks.push(...blocksOf(node, setting));
    }
  }
  flush();
  return blocks;
}

function blocksOf(element: Element, setting: Setting): readonly Block[] {
  const { tag, children } = element;
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = lineOf(children, setting.links).trim();
      const level = Math.min(6, Number(tag[1]) + setting.deeper);
      return words === '' ? [] : [block(`${'#'.repeat(level)} ${words}`)];
    }
    case 'p': {
      const words = markdownLine(lineOf(children, setting.links).trim());
      return words === '' ? [] : [{ text: words, isLine: true }];
    }
    case 'ul':
    case 'ol':
      return listBlocks(element, isOf(element, 'story') ? { ...setting, deeper: setting.deeper + 1 } : setting);
    case 'dl':
      return factsBlock(element, setting);
    case 'table':
      return tableBlock(element, setting);
    case 'pre':
      return [block(fence(wordsIn(element)))];
    case 'blockquote':
      return [block(together(blocksIn(children, setting)).replace(/^/gm, '> '))];
    case 'hr':
      return [block('---')];
    case 'details':
      return folded(element, setting);
    case 'figure':
      return figure(element, setting);
    default:
      return blocksIn(children, isOf(element, 'prose') ? { ...setting, isProse: true } : setting);
  }
}

/** Blocks with an empty line between them. */
export function together(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

export function block(text: string): Block {
  return { text, isLine: false };
}

/** What is folded away on the page stands open, under its words where they head it. */
function folded(element: Element, setting: Setting): readonly Block[] {
  const { children } = element;
  const summary = children.find((child) => typeof child !== 'string' && child.tag === 'summary');
  const content = blocksIn(
    children.filter((child) => child !== summary),
    setting,
  );
  if (content.length === 0 || !isOf(element, 'more') || typeof summary !== 'object') return content;
  return [{ text: strong(lineOf(summary.children, setting.links).trim()), isLine: true }, ...content];
}

/** A drawing is told by its sentence and its table; the source of the drawing is left on the page. */
function figure(element: Element, setting: Setting): readonly Block[] {
  const { children } = element;
  if (!isOf(element, 'diagram')) return blocksIn(children, setting);
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag !== 'details') return blocksIn([child], setting);
    return holds(child, 'pre') ? [] : folded({ ...child, classes: '' }, setting);
  });
}

function holds({ children }: Element, tag: string): boolean {
  return children.some((child) => typeof child !== 'string' && (child.tag === tag || holds(child, tag)));
}

function fence(words: string): string {
  const longest = Math.max(2, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}\n${words.replace(/\n$/, '')}\n${ticks}`;
}
