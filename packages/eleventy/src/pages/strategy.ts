import type { Strategy } from '@journey-as-code/core';
import { html } from '../html.js';
import { section } from '../parts/section.js';
import { elementTable } from '../parts/strategy-elements.js';
import { maturityBoard } from '../parts/strategy-maturity.js';
import { objectiveTable } from '../parts/strategy-objectives.js';
import { collaborationList, inputFacts, reviewList, trainingList, workstreamList } from '../parts/strategy-work.js';
import { definePage } from './page.js';

/** Where the company wants to go with its customers, and how far it is: vision, eight elements, objectives, maturity. */
export const strategyPage = definePage<Strategy>({
  id: 'strategy',
  section: 'strategy',
  isMain: true,
  *paths({ workspace: { strategy } }) {
    if (strategy) yield ['strategy/', strategy];
  },
  title: (_, { strings }) => strings.strategy,
  description: ({ vision }, { plain }) => plain(vision),
  source: ({ origin }) => origin.document.path,
  body(strategy, reader) {
    const { strings, text } = reader;
    const { vision, mission, objectives, maturity } = strategy;
    return html`<h1>${strings.strategy}</h1><p class="lead">${text(vision)}</p>${mission && html`<p class="note">${text(mission)}</p>`}
${section('elements', strings.elements, elementTable(reader))}${section('objectives', strings.objectives, objectiveTable(objectives, reader))}${section('inputs', strings.inputs, inputFacts(strategy, reader))}${section('maturity', strings.maturity, maturityBoard(maturity, reader))}${section('workstreams', strings.workstreams, workstreamList(strategy, reader))}${section('collaboration', strings.collaboration, collaborationList(strategy, reader))}${section('training', strings.training, trainingList(strategy, reader))}${section('reviews', strings.reviews, reviewList(strategy, reader))}`;
  },
});
