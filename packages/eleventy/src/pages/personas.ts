import { journeysOf, type Persona } from '@journey-as-code/core';
import { html } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { nothing } from '../parts/feeling.js';
import { inLine, journeyLink, personaLink } from '../parts/links.js';
import { definePage } from './page.js';

/** All personas. */
export const personasPage = definePage<readonly Persona[]>({
  id: 'personas',
  section: 'personas',
  *paths({ workspace }) {
    yield ['personas/', [...workspace.personas.values()]];
  },
  title: (_, { strings }) => strings.personas,
  body(personas, reader) {
    const { strings, text, workspace } = reader;
    const rows = personas.map(({ id, type, quote, evidenceLevel }) => ({
      cells: [
        html`${personaLink(id, reader)}${quote && html`<small>${text(quote)}</small>`}`,
        strings.personaTypes[type],
        inLine(
          journeysOf(workspace, id).map((journey) => journeyLink(journey.id, reader)),
          reader,
        ),
        strings.evidenceLevels[evidenceLevel],
      ],
    }));
    return html`<h1>${strings.personas}</h1><p class="lead">${strings.personasLead}</p>
${rows.length === 0 ? nothing(reader) : dataTable(strings.personas, [strings.persona, strings.type, strings.journeys, strings.evidence], rows)}`;
  },
});
