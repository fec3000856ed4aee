import { type Journey, painsAt, personasApart, stepScore, stepsOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { entryName } from './entry-name.js';
import { feelingIn, nothing, signed } from './feeling.js';
import { worstFirst } from './lanes/pain-points.js';

/** The emotion curve as a table: step, score, level, how personas feel who feel otherwise, worst pain. */
export function curveTable(journey: Journey, reader: Reader): Html {
  const { strings, text, workspace } = reader;
  const personas = personasApart(journey);
  const rows = stepsOf(journey).map(({ step, place, number }) => {
    const score = stepScore(step);
    const [worst] = worstFirst(painsAt(journey, place));
    const pain = worst ? html`<a href="#pain-point.${worst.id}">${text(worst.name)}</a>` : nothing(reader);
    return {
      cells: [
        html`${number} ${text(step.name)}`,
        score === undefined ? nothing(reader) : signed(score),
        feelingIn(score, reader),
        ...personas.map((persona) => feelingIn(stepScore(step, persona), reader)),
        pain,
      ],
    };
  });
  const names = personas.map((id) => entryName(id, workspace.personas, reader));
  const columns = [strings.step, { name: strings.score, isFigure: true }, strings.level, ...names, strings.worstPain];
  return html`<details class="more"><summary>${strings.curveTable}</summary><div class="wide">${dataTable(strings.curveCaption, columns, rows)}</div></details>`;
}
