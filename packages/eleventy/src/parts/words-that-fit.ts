import { findText, type Text, tagsMatch } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Teller } from '../teller.js';

/** A text in a drawing, marked with its language, and cut where it does not fit: a table beside it has it in full. */
export function wordsThatFit(text: Text, room: number, { workspace, language }: Teller): Html {
  const { value, language: spoken } = findText(text, language, workspace.config.locales);
  const foreign = !tagsMatch(spoken, language) && spoken !== 'und' && html` lang="${spoken}"`;
  return html`<tspan${foreign}>${cutTo(value, room)}</tspan>`;
}

/** The first part of a name such as `Maya, beginner runner`, for a drawing that leaves it little room. */
export function shortened(name: Text): Text {
  return Object.fromEntries(
    Object.entries(name).map(([tag, words]) => [tag, words.split(/[,，、;；:：(（–—]/u, 1)[0]?.trim() || words]),
  );
}

/** About how wide words of 12 px are. */
export function widthOfWords(words: string): number {
  let width = 0;
  for (const letter of words) width += /[\u2e80-\uffff]/u.test(letter) ? 12 : 6.6;
  return width;
}

function cutTo(words: string, room: number): string {
  let kept = '';
  for (const letter of words) {
    if (widthOfWords(kept + letter) > room) return `${kept.trimEnd()}…`;
    kept += letter;
  }
  return kept;
}
