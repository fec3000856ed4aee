import type { Journey, Level } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { glyphOf, markOfLevel } from './feeling.js';
import { curveNames } from './persona-curves.js';

const levels: readonly Level[] = [2, 1, 0, -1, -2];

/** What the marks of a journey's map mean. */
export function legend(journey: Journey, reader: Reader): Html {
  const { strings } = reader;
  const lines = curveNames(journey, reader);
  const feelings = levels.map(
    (level) =>
      html`<li class="dot ${markOfLevel(level)}"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle class="mark" cx="7" cy="7" r="6"/></svg> ${glyphOf(level)} ${strings.levels[level]} <small>${strings.levelBounds[level]}</small></li>`,
  );
  return html`<div class="legend" role="group" aria-label="${strings.legend}"><ul>${feelings}</ul><ul><li><svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><circle class="ring" cx="11" cy="11" r="9"/></svg> ${strings.momentOfTruth}</li><li><span class="chip owned">${strings.ownership.owned}</span></li><li><span class="chip partner">${strings.ownership.partner}</span></li><li><span class="chip earned">${strings.ownership.earned}</span></li><li><span class="chip paid">${strings.ownership.paid}</span></li><li class="ev research">${strings.researched}</li><li class="ev assumption">${strings.evidenceLevels.assumption}</li></ul>${lines.length > 0 && html`<ul>${lines}</ul>`}</div>`;
}
