import { type ElementState, type Lacking, strategyChecklist } from '@journey-as-code/core';
import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { nothing } from './feeling.js';
import { fewFirst } from './few-first.js';
import { itemLink, journeyLink, personaLink, stageLink, teamLink } from './links.js';

const glyphs = { done: '✓', partly: '◐', missing: '○' } as const;

/** The eight elements of a strategy: how far each is, and what it lacks. */
export function elementTable(reader: Reader): Html {
  const { strings, workspace, site } = reader;
  return dataTable(
    strings.elementsCaption,
    [strings.element, { name: strings.share, isFigure: true }, strings.status, strings.lacks],
    strategyChecklist(workspace, site.options.asOf).map((one) => ({ cells: cellsOf(one, reader) })),
  );
}

function cellsOf(
  { element, percentage, state, counted, total, lacking }: ElementState,
  reader: Reader,
): readonly Part[] {
  const { strings } = reader;
  const isOfSome = element !== 'review' && total > 0;
  const className = state === 'done' ? 'strong' : state === 'missing' ? 'late' : '';
  return [
    html`${strings.elementNames[element]}<small>${isOfSome ? strings.countedOf(counted, total, strings.elementCounts[element]) : strings.elementCounts[element]}</small>`,
    `${percentage}%`,
    html`<span class="tag ${className}"><span aria-hidden="true">${glyphs[state]} </span>${strings.elementStates[state]}</span>`,
    lacking.length === 0
      ? nothing(reader)
      : fewFirst(
          lacking.map((one) => html`<li>${lackingLink(one, reader)}</li>`),
          reader,
        ),
  ];
}

function lackingLink(one: Lacking, reader: Reader): Part {
  switch (one.kind) {
    case 'segment':
      return reader.text(one.entry.name);
    case 'team':
      return teamLink(one.entry.id, reader);
    case 'persona':
      return personaLink(one.entry.id, reader);
    case 'journey':
      return journeyLink(one.entry.id, reader);
    case 'stage':
      return html`${stageLink(one.placed, reader)} <small>${journeyLink(one.placed.journey.id, reader)}</small>`;
    case 'pain-point':
      return itemLink(one.placed.journey, 'pain-point', one.placed.item, reader);
  }
}
