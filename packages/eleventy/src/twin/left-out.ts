import type { Element } from './tree.js';

/** What works on a page or is drawn, and says nothing by itself. */
const tags = new Set(['svg', 'script', 'style', 'nav', 'button', 'template', 'input', 'form', 'iframe', 'canvas']);

/**
 * What another part of the page says: legends, drawings made of words. The map is told by the
 * story, which has its reading order.
 */
const classes = new Set(['legend', 'drawing', 'scroll', 'scale', 'names', 'bars', 'past']);

/** Drawings of what stands on the page of a journey as lists and tables already. */
const drawings = /^ class="diagram" data-diagram="(?:journey|emotion|actions|opportunities)"/;

/** Whether an element of a page is left out of its twin, with all that is in it. */
export function isLeftOut({ tag, classes: own, attributes }: Element): boolean {
  if (tags.has(tag)) return true;
  if (attributes === '') return false;
  if (attributes.includes('hidden') && hidden.test(attributes)) return true;
  if (own === '') return false;
  if (tag === 'caption' && own === 'vh') return true;
  if (tag === 'figure' && drawings.test(attributes)) return true;
  return own.includes(' ') ? own.split(' ').some((name) => classes.has(name)) : classes.has(own);
}

const hidden = / (?:aria-hidden="true"|hidden(?![\w-]))/;
