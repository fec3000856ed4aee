import { type Team, teamsOf } from '@journey-as-code/core';
import { html } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { nothing } from '../parts/feeling.js';
import { inLine, journeyLink, teamLink } from '../parts/links.js';
import { definePage } from './page.js';

/** All teams, and the journeys each has a part in. */
export const teamsPage = definePage<readonly Team[]>({
  id: 'teams',
  section: 'teams',
  *paths({ workspace }) {
    yield ['teams/', [...workspace.teams.values()]];
  },
  title: (_, { strings }) => strings.teams,
  body(teams, reader) {
    const { strings, workspace } = reader;
    const journeys = [...workspace.journeys.values()];
    const rows = teams.map(({ id, type, function: field, parent }) => {
      const part = journeys.filter((journey) => teamsOf(journey).has(id));
      return {
        cells: [
          teamLink(id, reader),
          `${strings.teamTypes[type]} · ${strings.functions[field]}`,
          parent === undefined ? nothing(reader) : teamLink(parent, reader),
          part.length === 0
            ? nothing(reader)
            : inLine(
                part.slice(0, 12).map((journey) => journeyLink(journey.id, reader)),
                reader,
              ),
        ],
      };
    });
    return html`<h1>${strings.teams}</h1><p class="lead">${strings.teamsLead}</p>
${dataTable(strings.teams, [strings.team, strings.type, strings.partOf, strings.journeys], rows)}`;
  },
});
