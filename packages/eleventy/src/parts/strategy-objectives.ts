import type { Objective } from '@journey-as-code/core';
import { type Html, html, type Part } from '../html.js';
import { metricsOf } from '../metric-states.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { nothing } from './feeling.js';
import { inLine, personaLink, teamLink } from './links.js';
import { metricLink, nowAndWanted, trendWords, verdictTag } from './metric-words.js';

/** What the company wants to reach: the metric that tells, how it does, whose expectation it serves, and who answers. */
export function objectiveTable(objectives: readonly Objective[], reader: Reader): Html | undefined {
  const { strings } = reader;
  if (objectives.length === 0) return undefined;
  return dataTable(
    strings.objectivesCaption,
    [strings.objective, strings.metric, strings.serves, strings.byDay, strings.owner],
    objectives.map((objective) => ({ cells: cellsOf(objective, reader) })),
  );
}

function cellsOf({ name, metric, expectations, by, owner }: Objective, reader: Reader): readonly Part[] {
  return [
    reader.text(name),
    metric === undefined ? nothing(reader) : metricCell(metric, reader),
    expectations.length === 0
      ? nothing(reader)
      : inLine(
          expectations.map((written) => expectation(written, reader)),
          reader,
        ),
    by === undefined ? nothing(reader) : html`<span class="keep">${by}</span>`,
    owner === undefined ? nothing(reader) : teamLink(owner, reader),
  ];
}

function metricCell(id: string, reader: Reader): Html {
  const judged = metricsOf(reader.site).byId.get(id);
  const link = metricLink(id, reader);
  if (judged === undefined) return link;
  const trend = judged.state.trend !== 'unknown' && ` · ${trendWords(judged, reader)}`;
  return html`${link} ${verdictTag(judged.state, reader)}<small>${nowAndWanted(judged, reader)}${trend}</small>`;
}

/** An expectation by its name, with whose it is; as it is written where the workspace does not know it. */
function expectation(written: string, reader: Reader): Html {
  const [personaId = '', id] = written.split('#');
  const found = reader.workspace.personas.get(personaId)?.expectations.find((one) => one.id === id);
  if (found === undefined) return html`${written}`;
  return html`${reader.text(found.name)} <small>${personaLink(personaId, reader)}</small>`;
}
