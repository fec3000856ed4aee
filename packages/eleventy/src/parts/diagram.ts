import { type Diagram, diagrams, type Subject } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { withForeign } from './foreign.js';
import { icon } from './icon.js';

/**
 * A drawing with its words. The page is whole without a script: sentence, table and source stand in the figure.
 *
 * What the drawing script relies on:
 *
 *     <figure class="diagram" data-diagram="flow">
 *       <figcaption><h3>…</h3><p>the sentence: the picture's alternative text</p></figcaption>
 *       <div class="drawing" data-source="_source.flow.1"></div>      one for each source, empty until it is drawn
 *       <details class="more"> … table … </details>
 *       <details class="more"> … <pre><code id="_source.flow.1">Mermaid text, read by textContent</code></pre> … </details>
 *     </figure>
 *
 * The script puts an `<img>` into each `.drawing`, and leaves the figure as it is where that fails.
 */
export function diagramFigure(diagram: Diagram, subject: Subject, reader: Reader): Html {
  const { workspace, language, strings, speech } = reader;
  const sources = diagram.draw(subject, workspace, language);
  const sentence = diagram.sentence(subject, workspace, language);
  const { columns, rows } = diagram.table(subject, workspace, language);
  const idOf = (index: number) => `_source.${diagram.id}.${index + 1}`;
  const name = diagram.name[speech];
  return html`<figure class="diagram" data-diagram="${diagram.id}"><figcaption><h3>${name}</h3><p>${withForeign(sentence, reader)}</p></figcaption>${sources.map((_, index) => html`<div class="drawing" data-source="${idOf(index)}"></div>`)}${
    rows.length > 0 &&
    more(
      strings.asTable,
      dataTable(
        name,
        columns,
        rows.map((cells) => ({
          cells: cells.map((cell) => (typeof cell === 'string' ? withForeign(cell, reader) : cell)),
        })),
      ),
    )
  }${sources.length > 0 && more(strings.mermaidSource, html`${sources.map((source, index) => html`<pre tabindex="0"><code id="${idOf(index)}">${source}</code></pre><p class="ways"><button type="button" data-copy-of="${idOf(index)}" hidden>${icon('link')}${strings.copyMermaid}</button></p>`)}`)}</figure>
`;
}

/** The diagrams that are drawn of one sort of thing, in their order. */
export function diagramsOf(kind: Subject['of']): readonly Diagram[] {
  return diagrams.filter(({ of }) => of.includes(kind));
}

function more(summary: string, content: Html): Html {
  return html`<details class="more"><summary>${summary}</summary><div class="wide">${content}</div></details>`;
}
