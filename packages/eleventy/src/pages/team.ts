import type { Team } from '@journey-as-code/core';
import { type Holdings, holdingsOf } from '../holdings.js';
import { type Html, html } from '../html.js';
import { factList } from '../parts/facts.js';
import { fewFirst } from '../parts/few-first.js';
import { historyLink } from '../parts/history/history-link.js';
import { itemLink, journeyLink, stageLink, teamLink, touchpointLink } from '../parts/links.js';
import { outsideLinks } from '../parts/outside-links.js';
import { painList } from '../parts/pain-list.js';
import { prose } from '../parts/prose.js';
import { section } from '../parts/section.js';
import { type Reader, secondName } from '../reader.js';
import { definePage } from './page.js';

/** Everything that is one team's: stages, touchpoints, what hurts there, actions, handoffs. */
export const teamPage = definePage<Team>({
  id: 'team',
  section: 'teams',
  *paths({ workspace }) {
    for (const team of workspace.teams.values()) yield [`teams/${team.id}/`, team];
  },
  title: ({ name }, { plain }) => plain(name),
  source: ({ origin }) => origin.document.path,
  body(team, reader) {
    const { strings, text, href, workspace } = reader;
    const held = holdingsOf(workspace).get(team.id);
    return html`<p class="crumb"><a href="${href('teams/')}">${strings.teams}</a> / ${strings.teamTypes[team.type]}</p>
<h1>${text(team.name)} ${secondName(reader, team.name)}</h1>
${prose(team.description, reader)}${teamFacts(team, reader)}
${held && holdings(held, reader)}
${section('history', strings.history, historyLink(`teams/${team.id}/`, strings.teamHistory, reader))}`;
  },
});

function teamFacts(team: Team, reader: Reader): Html | undefined {
  const { strings } = reader;
  return factList(
    [
      [strings.function, strings.functions[team.function]],
      [strings.partOf, team.parent !== undefined && teamLink(team.parent, reader)],
      [strings.contact, team.contact],
      [strings.hours, team.hours],
      [strings.reviewers, team.handles.join(strings.listComma) || undefined],
      [strings.links, outsideLinks(team.links, reader)],
    ],
    'facts spread',
  );
}

function holdings(held: Holdings, reader: Reader): Html {
  const { strings } = reader;
  const inJourney = (journey: Parameters<typeof itemLink>[0]) =>
    html` <small>${journeyLink(journey.id, reader)}</small>`;
  const list = (entries: readonly Html[]) =>
    entries.length > 0 &&
    fewFirst(
      entries.map((entry) => html`<li>${entry}</li>`),
      reader,
      'plain rows',
      10,
    );
  return html`${section('pain-points', strings.openPains, painList(held.pains, reader))}${section(
    'actions',
    strings.actions,
    list(
      held.actions.map(
        ({ journey, action }) =>
          html`${itemLink(journey, 'action', action, reader)} <span class="tag">${strings.actionStatus[action.status]}</span>${action.due !== undefined && html` <small>${strings.due(action.due)}</small>`}${inJourney(journey)}`,
      ),
    ),
    held.actions.length,
  )}${section(
    'stages',
    strings.stages,
    list(
      held.stages.map(
        ({ placed, parts }) =>
          html`${stageLink(placed, reader)} <span class="tag">${parts.map(({ role, byTouchpoint }) => (byTouchpoint ? strings.byTouchpoint : strings.roles[role])).join(' · ')}</span>${inJourney(placed.journey)}`,
      ),
    ),
    held.stages.length,
  )}${section(
    'touchpoints',
    strings.touchpoints,
    list(held.touchpoints.map((placed) => html`${touchpointLink(placed, reader)}${inJourney(placed.journey)}`)),
    held.touchpoints.length,
  )}${section(
    'handoffs',
    strings.handoffs,
    list([
      ...held.handoffsOut.map(
        (placed) =>
          html`${touchpointLink(placed, reader)} → ${teamLink(placed.handoff.to, reader)} <span class="tag">${strings.handoffModes[placed.handoff.mode]}</span>${inJourney(placed.journey)}`,
      ),
      ...held.handoffsIn.map(
        (placed) =>
          html`${strings.comesFrom} ${touchpointLink(placed, reader)} <span class="tag">${strings.handoffModes[placed.handoff.mode]}</span>${inJourney(placed.journey)}`,
      ),
    ]),
  )}`;
}
