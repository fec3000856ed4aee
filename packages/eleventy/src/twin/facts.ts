import { type Block, block, blocksIn, type Setting } from './blocks.js';
import { lineOf, strong } from './inline.js';
import { entryOf, onOneLine } from './list.js';
import type { Element } from './tree.js';

/** Facts in pairs of name and value, as a list. */
export function factsBlock(list: Element, setting: Setting): readonly Block[] {
  const entries: string[] = [];
  let name = '';
  for (const element of pairsIn(list)) {
    if (element.tag === 'dt') name = lineOf(element.children, setting.links).trim();
    else {
      const { line, below } = onOneLine(blocksIn(element.children, setting));
      const words = [`${strong(name)}:`, line].filter((part) => part !== '').join(' ');
      entries.push(entryOf([{ text: words, isLine: true }, ...below.map(block)], '- '));
    }
  }
  return entries.length === 0 ? [] : [block(entries.join('\n'))];
}

/** Names and values, which may stand in groups. */
function pairsIn({ children }: Element): readonly Element[] {
  return children
    .filter((child) => typeof child !== 'string')
    .flatMap((child) => (child.tag === 'div' ? pairsIn(child) : [child]));
}
