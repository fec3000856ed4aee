import { type Block, block, blocksIn, type Setting } from './blocks.js';
import { separator } from './inline.js';
import type { Element } from './tree.js';

/** A list. Entries under a heading of their own are parts of the page instead. */
export function listBlocks({ tag, children }: Element, setting: Setting): readonly Block[] {
  const entries = children.filter((child) => typeof child !== 'string');
  const blocks = entries.map((entry) => blocksIn(entry.children, setting)).filter((inside) => inside.length > 0);
  if (blocks.some(([first]) => first?.text.startsWith('#'))) return blocks.flat();
  const isCounted = tag === 'ol' && setting.isProse;
  return blocks.length === 0
    ? []
    : [block(blocks.map((inside, index) => entryOf(inside, isCounted ? `${index + 1}. ` : '- ')).join('\n'))];
}

/** An entry: its words on one line, and what is in it below. */
export function entryOf(blocks: readonly Block[], mark: string): string {
  const { line, below } = onOneLine(blocks);
  const indented = below.map((text) => text.replace(/^(?=.)/gm, ' '.repeat(mark.length)));
  if (line === '') return mark + (indented.join('\n').slice(mark.length) || '');
  return [mark + line, ...indented].join('\n');
}

/** Words of one after the other on a line; the rest in its order. */
export function onOneLine(blocks: readonly Block[]): { readonly line: string; readonly below: readonly string[] } {
  let line = '';
  for (const { text, isLine } of blocks) if (isLine) line += line === '' ? text : joint(line) + text;
  return {
    line,
    below: blocks.filter(({ isLine }) => !isLine).map(({ text }) => text),
  };
}

/** A number before a name needs no dot. */
function joint(line: string): string {
  return /^\d+(?:\.\d+)*$/.test(line) ? ' ' : separator;
}
