import { parseFragment } from 'parse5';

/**
 * A text of Mermaid's model as it comes out of the drawing. While it parses, Mermaid keeps an entity code as `ﬂ°°58¶ß`;
 * in the finished picture, where everything else is escaped, it turns these signs into `&#58;`.
 */
export function shown(text: string | undefined): string {
  const svg = (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const decoded = svg.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  if (decoded === svg && !svg.includes('&')) return svg;
  return parseFragment(`<span>${decoded}`)
    .childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []))
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
}
