import { type Level, levelOf } from '@journey-as-code/core';
import { type Html, html, type Part } from '../html.js';
import type { Teller } from '../teller.js';

const glyphs: Readonly<Record<Level, string>> = { 2: '▲▲', 1: '▲', 0: '●', [-1]: '▼', [-2]: '▼▼' };
const marks: Readonly<Record<Level, string>> = { 2: 'p2', 1: 'p1', 0: 'z0', [-1]: 'm1', [-2]: 'm2' };

/** The sign of a score's level, which stands beside its colour so that colour is never alone. */
export function glyphOf(score: number): string {
  return glyphs[levelOf(score)];
}

/** The class that gives a score's level its colour; none where there is no score. */
export function markOf(score: number | undefined): string {
  return score === undefined ? '' : marks[levelOf(score)];
}

/** The class of a level, for legends. */
export function markOfLevel(level: Level): string {
  return marks[level];
}

/** A score with its sign and one decimal, two when it needs them, so that number and word never disagree. */
export function signed(score: number): string {
  const digits = Math.abs(score).toFixed(2).replace(/0$/, '');
  return score < 0 ? `−${digits}` : score > 0 ? `+${digits}` : digits;
}

/** The word for a score. */
export function wordFor(score: number, { strings }: Teller): string {
  return strings.levels[levelOf(score)];
}

/** Glyph, number and word: `▼▼ −1.7 very poor`. */
export function feelingIn(score: number | undefined, reader: Teller): Html {
  if (score === undefined) return noScore(reader);
  return html`<span class="feeling ${markOf(score)}"><b aria-hidden="true">${glyphOf(score)}</b> ${signed(score)} ${wordFor(score, reader)}</span>`;
}

/** Glyph and number where there is little room; the word is there for those who cannot see the glyph. */
export function badgeOf(score: number | undefined, reader: Teller): Html {
  if (score === undefined) return noScore(reader);
  return html`<span class="badge ${markOf(score)}"><span class="vh">${wordFor(score, reader)} </span><b aria-hidden="true">${glyphOf(score)}</b> ${signed(score)}</span>`;
}

/** No score is a dash and words, never a zero. */
export function noScore({ strings }: Teller): Html {
  return html`<span class="none"><span aria-hidden="true">—</span><span class="vh">${strings.notScored}</span></span>`;
}

/** A dash where a cell holds nothing, read out as "none". */
export function nothing({ strings }: Teller): Part {
  return html`<span class="none"><span aria-hidden="true">—</span><span class="vh">${strings.none}</span></span>`;
}
