import { textOf } from '../html-text.js';
import { isLeftOut } from './left-out.js';

/** A piece of a page: an element, or a text. */
export type Node = Element | string;

/** An element of a page, with what is in it that a twin tells. */
export interface Element {
  readonly tag: string;
  /** What its `class` says; empty without one. */
  readonly classes: string;
  /** As it stands in the page. */
  readonly attributes: string;
  readonly children: Node[];
}

/** Elements that hold nothing. */
const empty = new Set(['br', 'hr', 'wbr', 'img', 'input', 'col', 'link', 'meta']);

/**
 * What stands in a part of one of our pages. They are well-formed: every element is closed, and no sign of HTML stands for
 * itself in a text or an attribute.
 */
export function treeOf(html: string, from: number, to: number): Element {
  const root: Element = { tag: 'main', classes: '', attributes: '', children: [] };
  const open: Element[] = [root];
  let at = from;
  while (at < to) {
    const inside = open.at(-1) ?? root;
    const start = Math.min(to, html.indexOf('<', at));
    if (start > at) inside.children.push(textOf(html.slice(at, start)));
    if (start === to) break;
    const end = html.indexOf('>', start) + 1;
    at = end;
    if (html[start + 1] === '/') {
      open.pop();
      continue;
    }
    const element = elementIn(html.slice(start + 1, html[end - 2] === '/' ? end - 2 : end - 1));
    const isEmpty = html[end - 2] === '/' || empty.has(element.tag);
    if (isLeftOut(element)) {
      if (!isEmpty) at = afterElement(html, end, element.tag);
      continue;
    }
    inside.children.push(element);
    if (!isEmpty) open.push(element);
  }
  return root;
}

/** An attribute of an element. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  const opening = ` ${name}="`;
  const start = attributes.indexOf(opening);
  if (start === -1) return undefined;
  return textOf(attributes.slice(start + opening.length, attributes.indexOf('"', start + opening.length)));
}

function elementIn(inner: string): Element {
  const space = inner.search(blank);
  if (space === -1) return { tag: inner, classes: '', attributes: '', children: [] };
  const attributes = inner.slice(space);
  const start = attributes.indexOf(' class="');
  const classes = start === -1 ? '' : attributes.slice(start + 8, attributes.indexOf('"', start + 8));
  return { tag: inner.slice(0, space), classes, attributes, children: [] };
}

const blank = /\s/;

/** Whether an element is of a class. */
export function isOf({ classes }: Element, name: string): boolean {
  return classes !== '' && (classes === name || classes.split(' ').includes(name));
}

/** Where the page goes on after an element that began. */
function afterElement(html: string, from: number, tag: string): number {
  const closing = `</${tag}>`;
  const opening = new RegExp(`<${tag}[\\s>]`, 'g');
  let at = from;
  for (let depth = 1; depth > 0; depth -= 1) {
    const end = html.indexOf(closing, at);
    if (end === -1) return html.length;
    depth += html.slice(at, end).match(opening)?.length ?? 0;
    at = end + closing.length;
  }
  return at;
}
