import { type Html, html } from '../html.js';
import { px } from './curve-geometry.js';

/** A score on a rail with five ticks, from very poor to very good. The words stand beside it. */
export function feelingScale(score: number): Html {
  return html`<svg class="track" viewBox="0 0 84 16" width="84" height="16" aria-hidden="true"><path class="rail" d="M8,8H76M8,5v6M25,5v6M42,5v6M59,5v6M76,5v6"/><circle class="mark" cx="${px(8 + ((score + 2) / 4) * 68)}" cy="8" r="6"/></svg>`;
}
