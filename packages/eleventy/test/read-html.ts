import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

/** Every node of a document, in its order. */
export function nodesIn(html: string): readonly Node[] {
  return parse(html).childNodes.flatMap(withInside);
}

/** Every element of a document, in its order. */
export function elementsIn(html: string): readonly Element[] {
  return nodesIn(html).filter((node): node is Element => 'attrs' in node);
}

/** An attribute of an element. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** A piece of text, with the language that the nearest element around it states. */
export interface SpokenText {
  readonly text: string;
  readonly language: string;
  readonly isCode: boolean;
}

/** Every text that readers see or hear, labels included. */
export function spokenTexts(html: string): readonly SpokenText[] {
  return parse(html).childNodes.flatMap((node) => spokenIn(node, '', false));
}

function spokenIn(node: Node, language: string, isCode: boolean): readonly SpokenText[] {
  if (node.nodeName === '#text' && 'value' in node) {
    return node.value.trim() === '' ? [] : [{ text: node.value.trim(), language, isCode }];
  }
  if (!('attrs' in node)) return [];
  if (node.tagName === 'script' || node.tagName === 'style') return [];
  const here = attribute(node, 'lang') ?? language;
  const inCode = isCode || node.tagName === 'code';
  const labels = ['aria-label', 'title', 'alt', 'data-label'].flatMap((name) => {
    const text = attribute(node, name);
    return text === undefined ? [] : [{ text, language: here, isCode: inCode }];
  });
  return [...labels, ...node.childNodes.flatMap((child) => spokenIn(child, here, inCode))];
}

function withInside(node: Node): readonly Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(withInside) : [])];
}
