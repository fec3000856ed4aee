import type { Strategy } from '@journey-as-code/core';
import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';
import { durationWords } from './amount.js';
import { factList } from './facts.js';
import { evidenceEntry } from './lanes/evidence.js';
import { inLine, teamLink } from './links.js';
import { textList } from './text-list.js';

/** What is known of competitors, customers and the market, each as its sources. */
export function inputFacts({ inputs }: Strategy, reader: Reader): Html | undefined {
  const { strings, workspace } = reader;
  if (inputs === undefined) return undefined;
  const sources = (ids: readonly string[]): Part =>
    ids.length > 0 &&
    html`<ul class="plain">${ids.map((id) => {
      const evidence = workspace.evidence.get(id);
      return evidence ? evidenceEntry(evidence, reader) : html`<li>${id}</li>`;
    })}</ul>`;
  return factList(
    [
      [strings.competitive, sources(inputs.competitive)],
      [strings.consumer, sources(inputs.consumer)],
      [strings.market, sources(inputs.market)],
    ],
    'facts spread',
  );
}

/** The areas that are worked on. */
export function workstreamList({ workstreams }: Strategy, reader: Reader): Html | undefined {
  const { strings, text } = reader;
  return rows(
    workstreams.map(
      ({ name, type, status, owner }) =>
        html`<li>${text(name)} <span class="tag${status === 'done' && ' strong'}">${strings.workStatus[status]}</span>${type && html` <small>${strings.workstreamTypes[type]}</small>`}${owner !== undefined && html` <small>${teamLink(owner, reader)}</small>`}</li>`,
    ),
  );
}

/** Where teams work together. */
export function collaborationList({ collaboration }: Strategy, reader: Reader): Html | undefined {
  const { strings, text } = reader;
  return rows(
    collaboration.map(
      ({ name, type, teams, cadence }) =>
        html`<li>${text(name)} <span class="tag">${strings.collaborationTypes[type]}</span>${cadence !== undefined && html` <small>${strings.every(durationWords(cadence, reader))}</small>`}${teamsOf(teams, reader)}</li>`,
    ),
  );
}

/** Who learns what by when. */
export function trainingList({ training }: Strategy, reader: Reader): Html | undefined {
  const { strings, text } = reader;
  return rows(
    training.map(
      ({ name, teams, due }) =>
        html`<li>${text(name)}${due !== undefined && html` <small>${strings.due(due)}</small>`}${teamsOf(teams, reader)}</li>`,
    ),
  );
}

/** What looking back has shown, the latest first. */
export function reviewList({ reviews }: Strategy, reader: Reader): Html | undefined {
  const { text } = reader;
  return rows(
    reviews
      .toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date))
      .map(
        ({ name, date, findings }) => html`<li>${text(name)} <small>${date}</small>${textList(findings, reader)}</li>`,
      ),
  );
}

function teamsOf(teams: readonly string[], reader: Reader): Html | false {
  return (
    teams.length > 0 &&
    html` <small>${inLine(
      teams.map((team) => teamLink(team, reader)),
      reader,
    )}</small>`
  );
}

function rows(entries: readonly Html[]): Html | undefined {
  return entries.length > 0 ? html`<ul class="plain rows">${entries}</ul>` : undefined;
}
